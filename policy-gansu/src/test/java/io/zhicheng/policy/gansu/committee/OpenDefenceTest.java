package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.Ballots.review;
import static io.zhicheng.policy.gansu.committee.CaseReview.DEFENDED_IN_SITTING;
import static io.zhicheng.policy.gansu.committee.CaseReview.SUBMITTED_AFTER_DEFENCE;
import static io.zhicheng.policy.gansu.committee.OpenDefence.DEFENCE_OPEN;
import static io.zhicheng.policy.gansu.committee.OpenDefence.DEFENDED_WHILE_CONVENED;
import static io.zhicheng.policy.gansu.committee.OpenDefence.EXPERTS_ADD_UP;
import static io.zhicheng.policy.gansu.committee.OpenDefence.HELD_WITH_REVIEW;
import static io.zhicheng.policy.gansu.committee.OpenDefence.ITEM_ADMISSIBLE;
import static io.zhicheng.policy.gansu.committee.OpenDefence.MAY_BE_SUBMITTED;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.committee.DefenceItem;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.Collections;

/** GS28 chapter 9, section (2), and the block of the defence group in annex 4 of GS268. */
class OpenDefenceTest extends ProvinceTable {
    private static final LocalDate MONDAY = LocalDate.of(2018, 11, 19);
    private static final LocalDate TITLE = LocalDate.of(2012, 12, 31);

    @Override
    protected void clauses() {
        clause("GS28/9.2-c")
                .line(
                        "observers admitted -> ok",
                        DEFENCE_OPEN,
                        MET,
                        Defence.untold().withObserversAdmitted(true))
                .line(
                        "closed defence -> violation",
                        DEFENCE_OPEN,
                        NOT_MET,
                        Defence.untold().withObserversAdmitted(false))
                .line("+ not told -> unknown", DEFENCE_OPEN, UNKNOWN, Defence.untold());
        clause("GS28/9.2-e")
                .line("defence and review in the same session days -> ok", HELD_WITH_REVIEW, MET, heldOn(MONDAY))
                .line("defence a month earlier -> violation", HELD_WITH_REVIEW, NOT_MET, heldOn(MONDAY.minusMonths(1)))
                .line(
                        "+ on the last working day before, a Friday -> no working day between",
                        HELD_WITH_REVIEW,
                        MET,
                        heldOn(LocalDate.of(2018, 11, 16)))
                .line(
                        "+ on the Thursday before -> a working day between",
                        HELD_WITH_REVIEW,
                        NOT_MET,
                        heldOn(LocalDate.of(2018, 11, 15)))
                .line(
                        "+ before the National Day week, reviewed on the first working day after it",
                        HELD_WITH_REVIEW,
                        MET,
                        heldOn(LocalDate.of(2018, 9, 30))
                                .withSittingFrom(LocalDate.of(2018, 10, 8))
                                .withReviewedOn(LocalDate.of(2018, 10, 8)))
                .line(
                        "+ a defence after the review -> violation",
                        HELD_WITH_REVIEW,
                        NOT_MET,
                        heldOn(MONDAY.plusDays(5)))
                .line(
                        "+ days apart within one meeting -> ok",
                        HELD_WITH_REVIEW,
                        MET,
                        heldOn(MONDAY).withReviewedOn(MONDAY.plusDays(2)))
                .line("+ not of the grass roots -> not asked", HELD_WITH_REVIEW, NOT_APPLICABLE, provinceWide());
        clause("GS28/9.2-f")
                .line("defended in the meeting period -> valid", DEFENDED_WHILE_CONVENED, MET, heldOn(MONDAY))
                .line(
                        "voted through without defence -> invalid",
                        DEFENDED_IN_SITTING,
                        NOT_MET,
                        review(17, 17).withDefended(false))
                .line(
                        "defended before the period -> invalid",
                        DEFENDED_WHILE_CONVENED,
                        NOT_MET,
                        heldOn(MONDAY.minusDays(1)))
                .line("+ on the last day of it -> valid", DEFENDED_WHILE_CONVENED, MET, heldOn(MONDAY.plusDays(2)))
                .line("+ after it -> invalid", DEFENDED_WHILE_CONVENED, NOT_MET, heldOn(MONDAY.plusDays(3)))
                .line("+ no defence at all -> invalid", DEFENDED_WHILE_CONVENED, NOT_MET, notHeld())
                .line("+ the same of the vote", DEFENDED_IN_SITTING, MET, review(17, 17))
                .line(
                        "+ voted on, defended before the period -> invalid",
                        DEFENDED_IN_SITTING,
                        NOT_MET,
                        review(17, 17).withDefendedOn(MONDAY.minusDays(1)))
                .line(
                        "+ voted on, defended after the period -> invalid",
                        DEFENDED_IN_SITTING,
                        NOT_MET,
                        review(17, 17).withDefendedOn(MONDAY.plusDays(1)))
                .line("+ not of the grass roots -> not asked", DEFENDED_WHILE_CONVENED, NOT_APPLICABLE, provinceWide())
                .line(
                        "+ nor of the vote",
                        DEFENDED_IN_SITTING,
                        NOT_APPLICABLE,
                        review(17, 17).withGrassRoots(false));
        clause("GS28/9.2-g")
                .line(
                        "result after current title, in the list -> admissible",
                        ITEM_ADMISSIBLE,
                        MET,
                        defending(DefenceItem.of(TITLE.plusDays(1))))
                .line(
                        "result before the title -> not admissible",
                        ITEM_ADMISSIBLE,
                        NOT_MET,
                        defending(DefenceItem.of(TITLE.minusDays(1))))
                .line(
                        "list absent -> undetermined",
                        ITEM_ADMISSIBLE,
                        UNKNOWN,
                        defending(DefenceItem.builder()
                                .achievedOn(TITLE.plusDays(1))
                                .build()))
                .line(
                        "+ not of the list -> not admissible",
                        ITEM_ADMISSIBLE,
                        NOT_MET,
                        defending(DefenceItem.of(TITLE.plusDays(1)).withNamed(false)))
                .line(
                        "+ one of several -> admissible",
                        ITEM_ADMISSIBLE,
                        MET,
                        defending(DefenceItem.of(TITLE.minusDays(1)), DefenceItem.of(TITLE.plusDays(1))))
                .line("+ no item at all -> not admissible", ITEM_ADMISSIBLE, NOT_MET, defending())
                .line("+ not of the grass roots -> not asked", ITEM_ADMISSIBLE, NOT_APPLICABLE, provinceWide());
        clause("GS268/A4.0-s")
                .line("5 attend, 4 agree, 1 disagree -> consistent", EXPERTS_ADD_UP, MET, form(4, 1))
                .line("5 attend, 3 agree, 1 disagree -> inconsistent", EXPERTS_ADD_UP, NOT_MET, form(3, 1))
                .line("+ 5 attend, 4 agree, 2 disagree -> inconsistent", EXPERTS_ADD_UP, NOT_MET, form(4, 2));
        clause("GS268/A4.0-t")
                .line(
                        "passed -> may be submitted",
                        MAY_BE_SUBMITTED,
                        MET,
                        heldOn(MONDAY).withPassed(true))
                .line("failed or not held -> may not", () -> {
                    outcome(MAY_BE_SUBMITTED, NOT_MET, heldOn(MONDAY).withPassed(false));
                    outcome(MAY_BE_SUBMITTED, NOT_MET, Defence.notHeld());
                })
                .line("+ put to the vote after passing", SUBMITTED_AFTER_DEFENCE, MET, review(17, 17))
                .line(
                        "+ put to the vote after failing -> not in order",
                        SUBMITTED_AFTER_DEFENCE,
                        NOT_MET,
                        review(17, 17).withDefencePassed(false))
                .line(
                        "+ put to the vote without a defence -> not in order",
                        SUBMITTED_AFTER_DEFENCE,
                        NOT_MET,
                        review(17, 17).withDefended(false));
    }

    private void outcome(Slot slot, Outcome expected, Object subject) {
        assertThat(policy().examine(slot, subject).outcome()).as(slot.id()).isEqualTo(expected);
    }

    /** Of a grass-roots case; the committee is convened for three days and reviews on the first. */
    private static Defence heldOn(LocalDate day) {
        return Defence.builder()
                .grassRoots(true)
                .held(true)
                .heldOn(day)
                .sittingFrom(MONDAY)
                .sittingThrough(MONDAY.plusDays(2))
                .reviewedOn(MONDAY)
                .build();
    }

    private static Defence notHeld() {
        return Defence.notHeld().withGrassRoots(true);
    }

    private static Defence provinceWide() {
        return Defence.untold().withGrassRoots(false);
    }

    private static Defence defending(DefenceItem... items) {
        return Defence.builder()
                .grassRoots(true)
                .titleObtainedOn(TITLE)
                .items(Listing.whole(items))
                .build();
    }

    private static Defence form(int agree, int disagree) {
        return Defence.builder()
                .panel(Listing.whole(
                        Collections.nCopies(5, DefenceExpert.builder().build())))
                .expertsFor(agree)
                .expertsAgainst(disagree)
                .build();
    }
}
