package io.zhicheng.policy.model.committee;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a committee is drawn by (抽取评委): who leads it, the pool, and the seed of the lots. */
@Value.Immutable
public abstract class DrawOrder extends Personal {
    DrawOrder() {}

    /**
     * What is known of the committee. Its members told are designated already, such as the chair (主任委员由指定产生); the
     * others are drawn.
     */
    public abstract Composition composition();

    /** The experts of the pool (专家库), in any order, each with a reference of its own. */
    public abstract List<Expert> pool();

    /** How many sit on the committee in all; empty for as few as the rules allow. */
    public abstract Optional<Integer> size();

    /** What orders the lots. */
    public abstract DrawSeed seed();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(
                1, "size", size(), "as few as the rules allow are wanted: then leave it out.");
        Set<String> references = new HashSet<>();
        for (int i = 0; i < pool().size(); i++) {
            Optional<String> reference = pool().get(i).reference();
            String path = "pool[" + i + "].reference";
            InvalidModelException.unless(
                    reference.isPresent(),
                    path,
                    "An expert of the pool has no reference, and so no lot.",
                    "it stands under another name in the register: any code that is stable will do.");
            InvalidModelException.unless(
                    references.add(reference.orElseThrow()),
                    path,
                    "Two experts of the pool have one reference, and so one lot.",
                    "the pool has somebody twice.");
        }
    }

    /**
     * The SHA-256 digest, in hexadecimal, of the references of the pool in ascending order: what a record of the draw
     * tells of the pool.
     */
    public final String poolDigest() {
        Hasher hasher = Hashing.sha256().newHasher();
        pool().stream()
                .flatMap(expert -> expert.reference().stream())
                .sorted()
                .forEach(reference ->
                        hasher.putString(reference, StandardCharsets.UTF_8).putChar('\n'));
        return hasher.hash().toString();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time. */
    public static final class Builder extends ImmutableDrawOrder.Builder {
        Builder() {}
    }
}
