package io.zhicheng.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotPaper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What binds a count to its papers: any change of them is seen, no order of them matters, nothing of them shows. */
class BallotCommitmentTest {
    private static final String HEX = "000102030405060708090a0b0c0d0e0f";
    private static final BallotSalt SALT = BallotSalt.ofHex(HEX);
    private static final BallotPaper FOR = BallotPaper.of(BallotChoice.FOR);
    private static final BallotPaper AGAINST = BallotPaper.of(BallotChoice.AGAINST);

    /** The text that is hashed is as documented, so that anybody can check a commitment without this library. */
    @Test
    void isTheHashOfADocumentedText() {
        String text = "zhicheng-ballot/1\n" + HEX + "\n?,?,?,?\nAGAINST,yes,no,?\nFOR,no,yes,yes\nFOR,yes,no,?";
        Listing<BallotPaper> papers = Listing.whole(
                FOR,
                BallotPaper.builder().build(),
                AGAINST,
                FOR.withCastDuringSession(false).withFromAbsentMember(true).withReasonsGiven(true));

        assertThat(BallotCommitment.to(papers, SALT).sha256())
                .isEqualTo(Hashing.sha256()
                        .hashString(text, StandardCharsets.UTF_8)
                        .toString())
                .matches("[0-9a-f]{64}");
    }

    @Property(tries = 100)
    void noOrderMatters(@ForAll @Size(max = 25) List<BallotChoice> choices, @ForAll long seed) {
        List<BallotPaper> papers = choices.stream().map(BallotPaper::of).toList();
        List<BallotPaper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(BallotCommitment.to(Listing.whole(papers), SALT).isTo(Listing.whole(shuffled), SALT))
                .isTrue();
    }

    @Test
    void anyChangeIsSeen() {
        BallotCommitment commitment = BallotCommitment.to(Listing.whole(FOR, AGAINST), SALT);

        assertThat(commitment.isTo(Listing.whole(FOR, AGAINST), SALT)).isTrue();
        assertThat(commitment.isTo(Listing.whole(FOR, FOR), SALT)).isFalse();
        assertThat(commitment.isTo(Listing.whole(FOR), SALT)).isFalse();
        assertThat(commitment.isTo(Listing.whole(FOR, FOR, AGAINST), SALT)).isFalse();
        assertThat(commitment.isTo(Listing.whole(FOR.withFromAbsentMember(true), AGAINST), SALT))
                .isFalse();
        assertThat(commitment.isTo(Listing.whole(FOR.withCastDuringSession(false), AGAINST), SALT))
                .isFalse();
        assertThat(commitment.isTo(Listing.whole(FOR.withReasonsGiven(true), AGAINST), SALT))
                .isFalse();
        assertThat(commitment.isTo(Listing.whole(FOR, AGAINST), BallotSalt.of(new byte[16])))
                .isFalse();
    }

    @Test
    void saltIsLongAndKeepsItsBytesToItself() {
        byte[] bytes = new byte[16];
        BallotSalt salt = BallotSalt.of(bytes);
        bytes[0] = 1;

        assertThat(salt.hex()).isEqualTo("0".repeat(32));
        assertThat(BallotSalt.ofHex(salt.hex())).isEqualTo(salt).hasSameHashCodeAs(salt);
        assertThat(salt).isNotEqualTo(SALT).isNotEqualTo(null).hasToString("BallotSalt(redacted)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BallotSalt.of(new byte[15]))
                .withMessageContaining("(15)")
                .withMessageContaining("(16)");
    }
}
