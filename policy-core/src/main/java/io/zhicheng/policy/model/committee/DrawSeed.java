package io.zhicheng.policy.model.committee;

import com.google.common.hash.Hashing;
import io.zhicheng.policy.model.InvalidModelException;
import java.nio.charset.StandardCharsets;

/**
 * The secret that orders the lots of a draw (抽签种子). Its {@link #commitment()} is made known before anybody knows the
 * pool, the secret itself after the draw: so nobody can choose it to suit, and everybody can draw again.
 *
 * @param secret any text of at least 16 characters that nobody can guess
 */
public record DrawSeed(String secret) {
    private static final int SHORTEST = 16;

    /** @throws InvalidModelException if the secret is too short to be one */
    public DrawSeed {
        InvalidModelException.unless(
                secret.length() >= SHORTEST,
                "seed",
                "A seed of (" + secret.length() + ") characters can be guessed: it must have at least " + SHORTEST
                        + ".",
                "a number was taken: take a random text instead.");
    }

    /** A seed. */
    public static DrawSeed of(String secret) {
        return new DrawSeed(secret);
    }

    /** What is made known beforehand: the SHA-256 digest, in hexadecimal, of the secret, a line feed and {@code commitment}. */
    public String commitment() {
        return digest("commitment");
    }

    /** Whether this is the seed that was committed to. */
    public boolean opens(String commitment) {
        return commitment().equals(commitment);
    }

    /** The lot of somebody: the same digest of the secret, {@code lot} and the reference, a line each. The lowest comes first. */
    public String lot(String reference) {
        return digest("lot\n" + reference);
    }

    private String digest(String of) {
        return Hashing.sha256()
                .hashString(secret + "\n" + of, StandardCharsets.UTF_8)
                .toString();
    }

    /** The commitment, never the secret. */
    @Override
    public String toString() {
        return "DrawSeed(" + commitment() + ")";
    }
}
