package io.zhicheng.policy.decision;

import com.google.common.hash.Hashing;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.BallotPaper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What binds a count to the papers that were counted, and shows nothing of them: it can be published or filed on the
 * spot, and a recount of the papers kept under seal holds against it. It names no voter, as no paper does.
 *
 * <p>It is the SHA-256 of a text of lines, in UTF-8 and joined by line feeds: {@code zhicheng-ballot/1}, the
 * {@linkplain BallotSalt#hex salt}, and one line a paper, these in the order of their characters. A paper is written
 * {@code FOR,yes,no,?}: choice, cast during the session, of an absent member, reasons given; {@code ?} is not told.
 *
 * @param sha256 the hash in lower-case hexadecimal digits
 */
public record BallotCommitment(String sha256) {

    /** Commits to papers, whatever the order in which they are told. */
    public static BallotCommitment to(Listing<BallotPaper> papers, BallotSalt salt) {
        String text = Stream.concat(
                        Stream.of("zhicheng-ballot/1", salt.hex()),
                        papers.rows().stream().map(BallotCommitment::line).sorted())
                .collect(Collectors.joining("\n"));
        return new BallotCommitment(
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }

    /** Whether it was made of these papers and this salt. */
    public boolean isTo(Listing<BallotPaper> papers, BallotSalt salt) {
        return equals(to(papers, salt));
    }

    private static String line(BallotPaper paper) {
        return Stream.of(
                        paper.choice().map(Enum::name).orElse("?"),
                        yesNo(paper.castDuringSession()),
                        yesNo(paper.fromAbsentMember()),
                        yesNo(paper.reasonsGiven()))
                .collect(Collectors.joining(","));
    }

    private static String yesNo(Optional<Boolean> told) {
        return told.map(flag -> flag ? "yes" : "no").orElse("?");
    }
}
