package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.model.committee.AttendanceMode.IN_PERSON;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.BallotChoice.FOR;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotMethod;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.CaseForm;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Ballots on a case, all in order but for what a test makes of them. */
public final class Ballots {
    /** The first and only day of the sitting. */
    public static final LocalDate SITTING = LocalDate.of(2018, 11, 19);

    private Ballots() {}

    /** A review by a senior committee of an associate-senior case: so many present, so many for, the rest against. */
    public static CaseBallot review(int present, int votesFor) {
        return CaseBallot.builder()
                .form(CaseForm.REVIEW)
                .level(TitleLevel.ASSOCIATE_SENIOR)
                .grassRoots(true)
                .committee(TitleBand.SENIOR)
                .committeeSize(25)
                .attendance(Listing.whole(Collections.nCopies(present, member())))
                .papers(papers(votes(votesFor, FOR), votes(present - votesFor, AGAINST)))
                .method(BallotMethod.SECRET)
                .defended(true)
                .defendedOn(SITTING)
                .defencePassed(true)
                .sittingFrom(SITTING)
                .sittingThrough(SITTING)
                .outsidersPresent(false)
                .disclosures(Listing.none())
                .build();
    }

    /** A recognition of a grass-roots associate-senior title: so many present, so many who agree. */
    public static CaseBallot recognition(CaseForm form, int present, int agree) {
        return CaseBallot.builder()
                .form(form)
                .level(TitleLevel.ASSOCIATE_SENIOR)
                .grassRoots(true)
                .committee(TitleBand.SENIOR)
                .committeeSize(25)
                .attendance(Listing.whole(Collections.nCopies(present, member())))
                .papers(papers(votes(agree, FOR), votes(present - agree, AGAINST)))
                .outsidersPresent(false)
                .disclosures(Listing.none())
                .groupLeaderNamed(true)
                .contributionShown(true)
                .build();
    }

    /** A member in the room, an associate senior of the specialty, who took part in all there was. */
    public static Attendance member() {
        return Attendance.of(IN_PERSON)
                .withTitleLevel(TitleLevel.ASSOCIATE_SENIOR)
                .withTitleInSpecialty(true)
                .withAssessed(true);
    }

    /** So many votes that say one thing, with reasons. */
    public static List<BallotPaper> votes(int number, BallotChoice choice) {
        return Collections.nCopies(number, BallotPaper.of(choice).withReasonsGiven(true));
    }

    /** All of these votes and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Listing<BallotPaper> papers(List<BallotPaper>... votes) {
        return Listing.whole(Stream.of(votes).flatMap(List::stream).toList());
    }

    /** The ballot with one member more. */
    public static CaseBallot and(CaseBallot ballot, Attendance member) {
        return ballot.withAttendance(Listing.whole(Stream.concat(ballot.attendance().rows().stream(), Stream.of(member))
                .toList()));
    }

    /** The ballot with one vote more. */
    public static CaseBallot and(CaseBallot ballot, BallotPaper paper) {
        return ballot.withPapers(Listing.whole(
                Stream.concat(ballot.papers().rows().stream(), Stream.of(paper)).toList()));
    }
}
