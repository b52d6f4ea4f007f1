package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.DisciplineInterview;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.IntegrityMatter;
import io.zhicheng.policy.model.career.InterviewCause;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.InvestigationStage;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary records of conduct. */
public final class ConductArbitraries {
    private ConductArbitraries() {}

    /** Morality appraisals (师德医德考核). */
    public static Arbitrary<MoralityAppraisal> moralityAppraisals() {
        return Making.of(MoralityAppraisal::builder)
                .told(Values.years(), MoralityAppraisal.Builder::year)
                .told(Values.any(AppraisalGrade.class), MoralityAppraisal.Builder::grade)
                .build(MoralityAppraisal.Builder::build);
    }

    /** Integrity findings (诚信查处). */
    public static Arbitrary<IntegrityFinding> integrityFindings() {
        return Making.of(IntegrityFinding::builder)
                .told(Values.any(IntegrityMatter.class), IntegrityFinding.Builder::matter)
                .told(Values.any(FindingStatus.class), IntegrityFinding.Builder::status)
                .told(Values.years(), IntegrityFinding.Builder::year)
                .told(Values.flags(), IntegrityFinding.Builder::inThisApplication)
                .build(IntegrityFinding.Builder::build);
    }

    /** Investigations (审查). */
    public static Arbitrary<Investigation> investigations() {
        return Making.of(Investigation::builder)
                .told(Values.any(InvestigationStage.class), Investigation.Builder::stage)
                .with(Values.spells(), Investigation.Builder::spell)
                .build(Investigation.Builder::build);
    }

    /** Sanctions (处分). */
    public static Arbitrary<Sanction> sanctions() {
        return Combinators.combine(Values.spells(), Values.told(Values.flags()), Values.told(Values.dates()))
                .as(ConductArbitraries::sanction);
    }

    /** Interviews with discipline bodies (约谈). */
    public static Arbitrary<DisciplineInterview> interviews() {
        return Making.of(DisciplineInterview::builder)
                .told(Values.any(InterviewCause.class), DisciplineInterview.Builder::cause)
                .told(Values.dates(), DisciplineInterview.Builder::heldOn)
                .told(Values.flags(), DisciplineInterview.Builder::withdrawn)
                .build(DisciplineInterview.Builder::build);
    }

    /** A sanction that was not revoked has no day of revocation. */
    private static Sanction sanction(Spell spell, Optional<Boolean> revoked, Optional<LocalDate> revokedOn) {
        return Sanction.builder()
                .spell(spell)
                .revoked(revoked)
                .revokedOn(revokedOn.filter(day -> revoked.orElse(true)))
                .build();
    }
}
