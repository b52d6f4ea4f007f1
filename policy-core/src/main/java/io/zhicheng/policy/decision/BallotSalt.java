package io.zhicheng.policy.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A secret that a host draws for one case, keeps with the papers, and opens with them. Without it nobody can try out
 * which papers a {@link BallotCommitment} stands for. The library draws none: it has no source of chance.
 */
public final class BallotSalt {
    /** Fewer bytes could be tried out. */
    private static final int LEAST_BYTES = 16;

    private final byte[] bytes;

    private BallotSalt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A salt of bytes from a source of chance, for one case only.
     *
     * @param bytes at least 16
     * @throws IllegalArgumentException if there are fewer
     */
    public static BallotSalt of(byte[] bytes) {
        checkArgument(
                bytes.length >= LEAST_BYTES,
                "A salt of (%s) bytes can be guessed; it must have at least (%s).%nMaybe SecureRandom.nextBytes was given"
                        + " a short array.",
                bytes.length,
                LEAST_BYTES);
        return new BallotSalt(bytes.clone());
    }

    /** The bytes as lower-case hexadecimal digits, to be kept with the papers. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The salt that {@link #hex} wrote. */
    public static BallotSalt ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BallotSalt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "BallotSalt(redacted)";
    }
}
