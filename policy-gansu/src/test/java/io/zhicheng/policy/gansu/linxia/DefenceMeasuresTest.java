package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.Ballots.review;
import static io.zhicheng.policy.gansu.committee.CaseReview.REVIEW_CLOSED;
import static io.zhicheng.policy.gansu.committee.CaseReview.SUBMITTED_AFTER_DEFENCE;
import static io.zhicheng.policy.gansu.committee.OpenDefence.DEFENCE_OPEN;
import static io.zhicheng.policy.gansu.committee.OpenDefence.DEFENCE_SUFFICES;
import static io.zhicheng.policy.gansu.committee.OpenDefence.MAY_BE_SUBMITTED;
import static io.zhicheng.policy.gansu.committee.VideoDefence.PHONE_ALLOWED;
import static io.zhicheng.policy.gansu.committee.VideoDefence.VIDEO_EXPECTED;
import static io.zhicheng.policy.gansu.linxia.DefenceMeasures.DEFENCE_BINDS_INTERMEDIATE;
import static io.zhicheng.policy.gansu.linxia.DefenceMeasures.PANEL_OF_SEVERAL_UNITS;
import static io.zhicheng.policy.gansu.linxia.DefenceMeasures.PANEL_OF_USUAL_SIZE;
import static io.zhicheng.policy.gansu.linxia.DefenceMeasures.RECORDED_AND_KEPT;
import static io.zhicheng.policy.gansu.linxia.DefenceMeasures.SMALL_PANEL_DECIDES;
import static io.zhicheng.policy.model.committee.DefenceMode.IN_PERSON;
import static io.zhicheng.policy.model.committee.DefenceMode.PHONE_VIDEO;
import static io.zhicheng.policy.model.committee.DefenceMode.VIDEO;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.fact.Defences;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Slot;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LX282 sections 3 (3) and 4 (2): the defence by video, and the defence group. */
class DefenceMeasuresTest extends PrefectureTable {
    private static final Policy BINDING =
            CountyOf.policy(set(DEFENCE_BINDS_INTERMEDIATE.by("LX282/4.2-g").is(true)));

    @Override
    protected void clauses() {
        clause("LX282/3.3-a")
                .line(
                        "senior, 2018, on-site without explanation -> deviation",
                        VIDEO_EXPECTED,
                        MET,
                        Defence.builder()
                                .level(ASSOCIATE_SENIOR)
                                .mode(IN_PERSON)
                                .explainedToProvince(false)
                                .build())
                .line(
                        "senior, 2018, video -> conform",
                        VIDEO_EXPECTED,
                        NOT_MET,
                        Defence.builder().level(FULL_SENIOR).mode(VIDEO).build())
                .line(
                        "mid-level, on-site -> no requirement",
                        VIDEO_EXPECTED,
                        NOT_MET,
                        Defence.builder().level(INTERMEDIATE).mode(IN_PERSON).build());
        clause("LX282/3.3-d")
                .line("both conditions attested -> allowed", PHONE_ALLOWED, MET, byPhone(true, true))
                .line("supervision not attested -> not allowed", PHONE_ALLOWED, NOT_MET, byPhone(true, false));
        clause("LX282/3.3-e")
                .line("partial recording -> violation", RECORDED_AND_KEPT, NOT_MET, recorded(false, true))
                .line("full recording stored -> conform", RECORDED_AND_KEPT, MET, recorded(true, true))
                .line("+ full recording thrown away -> violation", RECORDED_AND_KEPT, NOT_MET, recorded(true, false))
                .line(
                        "+ by phone too",
                        RECORDED_AND_KEPT,
                        NOT_MET,
                        recorded(false, true).withMode(PHONE_VIDEO))
                .line(
                        "+ in the room -> nothing to record",
                        RECORDED_AND_KEPT,
                        NOT_APPLICABLE,
                        recorded(false, false).withMode(IN_PERSON));
        clause("LX282/3.3-f")
                .line(
                        "outsider present at the vote -> violation",
                        REVIEW_CLOSED,
                        NOT_MET,
                        review(17, 17).withOutsidersPresent(true))
                .line(
                        "outsider present at the defence -> allowed",
                        DEFENCE_OPEN,
                        MET,
                        Defence.untold().withObserversAdmitted(true));
        clause("LX282/3.3-g")
                .line(
                        "professional technician at the defence -> allowed",
                        DEFENCE_OPEN,
                        MET,
                        Defence.untold().withObserversAdmitted(true))
                .line(
                        "professional technician at the deliberation -> not allowed",
                        REVIEW_CLOSED,
                        NOT_MET,
                        review(17, 17).withOutsidersPresent(true));
        clause("LX282/4.2-d")
                .line("2 -> outside", PANEL_OF_USUAL_SIZE, NOT_MET, scored("60", "60"))
                .line("3 and 5 -> within", () -> {
                    outcome(PANEL_OF_USUAL_SIZE, MET, scored("60", "60", "60"));
                    outcome(PANEL_OF_USUAL_SIZE, MET, scored("60", "60", "60", "60", "60"));
                })
                .line("6 -> outside", PANEL_OF_USUAL_SIZE, NOT_MET, scored("60", "60", "60", "60", "60", "60"))
                .line(
                        "+ 6 with a recorded reason -> let pass",
                        PANEL_OF_USUAL_SIZE,
                        MET,
                        scored("60", "60", "60", "60", "60", "60").withSizeReasonRecorded(true));
        clause("LX282/4.2-e")
                .line("3 experts, 1 per unit -> valid; 2 of one unit -> exceeded", () -> {
                    outcome(PANEL_OF_SEVERAL_UNITS, MET, of("A", "B", "C"));
                    outcome(PANEL_OF_SEVERAL_UNITS, NOT_MET, of("A", "A", "C"));
                })
                .line(
                        "4 experts, 2 of one unit (exactly half) -> valid",
                        PANEL_OF_SEVERAL_UNITS,
                        MET,
                        of("A", "A", "B", "B"))
                .line(
                        "5 experts, 3 of one unit -> exceeded",
                        PANEL_OF_SEVERAL_UNITS,
                        NOT_MET,
                        of("A", "A", "A", "B", "C"))
                .line("+ 5 experts, 2 of one unit -> valid", PANEL_OF_SEVERAL_UNITS, MET, of("A", "A", "B", "B", "C"))
                .line(
                        "+ 4 experts, 2 of one unit and one of an unknown one -> open",
                        PANEL_OF_SEVERAL_UNITS,
                        UNKNOWN,
                        withUnknownUnit(of("A", "A", "B")));
        clause("LX282/4.2-f")
                .line("4 experts, 2 below 60 -> failed", DEFENCE_SUFFICES, NOT_MET, scored("59", "59", "60", "90"))
                .line("5 experts, 2 below 60 -> passed; 3 -> failed", () -> {
                    outcome(DEFENCE_SUFFICES, MET, scored("59", "59", "60", "60", "60"));
                    outcome(DEFENCE_SUFFICES, NOT_MET, scored("59", "59", "59", "100", "100"));
                })
                .line(
                        "3 experts, scores 59/60/60 -> passed (60 is not below 60)",
                        DEFENCE_SUFFICES,
                        MET,
                        scored("59", "60", "60"))
                .line(
                        "+ 3 experts, scores 59.9/59.9/60 -> failed",
                        DEFENCE_SUFFICES,
                        NOT_MET,
                        scored("59.9", "59.9", "60"))
                .line("+ the average is irrelevant", DEFENCE_SUFFICES, NOT_MET, scored("59", "59", "100", "100"))
                .line("+ a missing score that decides -> open", DEFENCE_SUFFICES, UNKNOWN, scored("59", "60", "60", ""))
                .line(
                        "+ a missing score that does not -> passed",
                        DEFENCE_SUFFICES,
                        MET,
                        scored("60", "60", "60", "60", ""))
                .line("+ two experts only -> open", DEFENCE_SUFFICES, UNKNOWN, scored("60", "60"))
                .line("+ who both score below -> failed", DEFENCE_SUFFICES, NOT_MET, scored("59", "59"))
                .under(CountyOf.policy(set(SMALL_PANEL_DECIDES.by("LX282/4.2-f").is(true))))
                .line("+ two experts where that is enough -> passed", DEFENCE_SUFFICES, MET, scored("60", "60"));
        clause("LX282/4.2-g")
                .line(
                        "senior candidate, defence failed -> gate closed",
                        MAY_BE_SUBMITTED,
                        NOT_MET,
                        held(ASSOCIATE_SENIOR, "59", "59", "60"))
                .line(
                        "senior candidate, defence passed -> gate open",
                        MAY_BE_SUBMITTED,
                        MET,
                        held(ASSOCIATE_SENIOR, "59", "60", "60"))
                .line(
                        "senior candidate, no defence held -> gate closed",
                        MAY_BE_SUBMITTED,
                        NOT_MET,
                        Defence.notHeld().withLevel(FULL_SENIOR))
                .line(
                        "+ intermediate, failed -> open, the text names the senior committee only",
                        MAY_BE_SUBMITTED,
                        UNKNOWN,
                        held(INTERMEDIATE, "59", "59", "60"))
                .line(
                        "+ intermediate, passed -> gate open",
                        MAY_BE_SUBMITTED,
                        MET,
                        held(INTERMEDIATE, "60", "60", "60"))
                .line(
                        "+ intermediate without a defence -> no gate",
                        MAY_BE_SUBMITTED,
                        NOT_APPLICABLE,
                        Defence.notHeld().withLevel(INTERMEDIATE))
                .line(
                        "+ put to the senior committee after failing",
                        SUBMITTED_AFTER_DEFENCE,
                        NOT_MET,
                        failed(TitleBand.SENIOR))
                .line(
                        "+ put to the intermediate committee after failing -> open",
                        SUBMITTED_AFTER_DEFENCE,
                        UNKNOWN,
                        failed(TitleBand.INTERMEDIATE))
                .under(BINDING)
                .line(
                        "+ intermediate, failed, where it binds -> gate closed",
                        MAY_BE_SUBMITTED,
                        NOT_MET,
                        held(INTERMEDIATE, "59", "59", "60"))
                .line("+ and the vote on it", SUBMITTED_AFTER_DEFENCE, NOT_MET, failed(TitleBand.INTERMEDIATE));
    }

    private void outcome(Slot slot, Outcome expected, Object subject) {
        assertThat(policy().examine(slot, subject).outcome()).as(slot.id()).isEqualTo(expected);
    }

    private static Defence byPhone(boolean arranged, boolean supervised) {
        return Defence.builder()
                .mode(PHONE_VIDEO)
                .tightlyArranged(arranged)
                .supervised(supervised)
                .build();
    }

    private static Defence recorded(boolean fully, boolean kept) {
        return Defence.builder()
                .mode(VIDEO)
                .fullyRecorded(fully)
                .recordingKept(kept)
                .build();
    }

    /** Scores of experts of as many units; an empty score is not told. */
    private static Defence scored(String... scores) {
        return Defence.untold()
                .withSizeReasonRecorded(false)
                .withPanel(Listing.whole(IntStream.range(0, scores.length)
                        .mapToObj(i -> expert("U" + i, scores[i]))
                        .toList()));
    }

    private static DefenceExpert expert(String unit, String score) {
        return score.isEmpty()
                ? DefenceExpert.builder().employer(unit).build()
                : DefenceExpert.of(unit, Score.score(score));
    }

    private static Defence of(String... units) {
        return Defence.untold()
                .withPanel(Listing.whole(
                        Stream.of(units).map(unit -> expert(unit, "80")).toList()));
    }

    private static Defence withUnknownUnit(Defence defence) {
        DefenceExpert unknown = DefenceExpert.builder().score(Score.score("80")).build();
        return defence.withPanel(Listing.whole(Stream.concat(defence.panel().rows().stream(), Stream.of(unknown))
                .toList()));
    }

    private static Defence held(TitleLevel level, String... scores) {
        return scored(scores).withHeld(true).withLevel(level);
    }

    private static CaseBallot failed(TitleBand committee) {
        return review(17, 17).withCommittee(committee).withDefencePassed(false);
    }

    /** Both questions at once: what is asked of the defence, and what it opens. */
    @Test
    void answersBothQuestions() {
        Defence defence = held(ASSOCIATE_SENIOR, "59", "60", "60")
                .withGrassRoots(false)
                .withMode(VIDEO)
                .withObserversAdmitted(true)
                .withFullyRecorded(true)
                .withRecordingKept(true)
                .withExpertsFor(2)
                .withExpertsAgainst(1);
        Decision inOrder = policy().answer(Defences.DEFENCE_IN_ORDER, defence);

        assertThat(inOrder.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(inOrder.duties())
                .extracting(item -> item.duty().id())
                .contains("seats-for-observers", "defence-focus", "own-video-rooms");
        assertThat(inOrder.obligations())
                .extracting(standing -> standing.obligation().id())
                .contains("recording", "defence-on-form")
                .doesNotContain("video-expected", "explain-without-video");
        assertThat(policy().answer(Defences.DEFENCE_PASSED, defence).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    /** Where the province asked the group for its opinion, the prefecture counts the scores. */
    @Test
    void theScoresDecideNotTheOpinion() {
        assertThat(policy().examine(DEFENCE_SUFFICES, scored("59", "59", "60").withPassed(true))
                        .outcome())
                .isEqualTo(NOT_MET);
    }
}
