package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.AuxiliaryPapers.EXCEPTION_AGREED;
import static io.zhicheng.policy.guangxi.qinzhou.Oversight.AUDIT_FOCUS;
import static io.zhicheng.policy.guangxi.qinzhou.Oversight.FIT_TO_BE_SENT;
import static io.zhicheng.policy.guangxi.qinzhou.Oversight.OFFICES_AUDIT;
import static io.zhicheng.policy.guangxi.qinzhou.Oversight.PROFESSIONAL_TIME_AUDITED;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.title.Qualification;
import java.time.LocalDate;

/** QZ4 2.2.5.1 and 3.3, first paragraph: what must not go before a committee. */
class ReviewGateBoundaryTest extends CityTable {
    private static final LocalDate REVIEW = LocalDate.of(2020, 10, 12);

    @Override
    protected void clauses() {
        clause("QZ4/2.2.5.1-b")
                .line(
                        "consent before review -> open",
                        EXCEPTION_AGREED,
                        MET,
                        exception().withArrangement(agreed(true, REVIEW.minusDays(1))))
                .line(
                        "no consent -> closed",
                        EXCEPTION_AGREED,
                        NOT_MET,
                        exception()
                                .withArrangement(ReviewArrangement.untold()
                                        .withExceptionalConsent(false)
                                        .withReviewOn(REVIEW)))
                .line(
                        "+ consent after the review -> closed",
                        EXCEPTION_AGREED,
                        NOT_MET,
                        exception().withArrangement(agreed(true, REVIEW.plusDays(1))))
                .line(
                        "+ nothing exceptional -> nothing to agree",
                        EXCEPTION_AGREED,
                        NOT_APPLICABLE,
                        nothing().withSought(Sought.untold().withExceptional(false)));
        clause("QZ4/3.3-a").line("+ always audited", OFFICES_AUDIT, MET, nothing());
        clause("QZ4/3.3-b").line("+ with three things in view", AUDIT_FOCUS, MET, nothing());
        clause("QZ4/3.3-c")
                .line("any one of the three fails -> closed", () -> {
                    assertThat(policy().examine(FIT_TO_BE_SENT, audited(false, true, true))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(FIT_TO_BE_SENT, audited(true, false, true))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(FIT_TO_BE_SENT, audited(true, true, false))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("all three hold -> open", FIT_TO_BE_SENT, MET, audited(true, true, true))
                .line("+ not audited yet -> for the office to judge", FIT_TO_BE_SENT, NEEDS_JUDGEMENT, nothing());
        clause("QZ4/3.3-e")
                .line(
                        "+ without a title -> the time in professional work",
                        PROFESSIONAL_TIME_AUDITED,
                        MET,
                        titled(Listing.none()))
                .line(
                        "+ with the lower title -> not this",
                        PROFESSIONAL_TIME_AUDITED,
                        NOT_MET,
                        titled(Listing.whole(
                                Qualification.builder().level(INTERMEDIATE).build())));
    }

    private static Application nothing() {
        return Application.builder().date(LocalDate.of(2020, 8, 10)).build();
    }

    private static Application exception() {
        return nothing().withSought(Sought.untold().withExceptional(true));
    }

    private static ReviewArrangement agreed(boolean consent, LocalDate day) {
        return ReviewArrangement.builder()
                .exceptionalConsent(consent)
                .exceptionalConsentOn(day)
                .reviewOn(REVIEW)
                .build();
    }

    private static Application audited(boolean procedure, boolean materials, boolean conditions) {
        return nothing()
                .withJudgements(Judgements.builder()
                        .procedureRegular(procedure)
                        .materialsComplete(materials)
                        .basicConditionsMet(conditions)
                        .build());
    }

    private static Application titled(Listing<Qualification> titles) {
        return nothing()
                .withSought(Sought.builder().level(ASSOCIATE_SENIOR).build())
                .withDossier(Dossier.builder().qualifications(titles).build());
    }
}
