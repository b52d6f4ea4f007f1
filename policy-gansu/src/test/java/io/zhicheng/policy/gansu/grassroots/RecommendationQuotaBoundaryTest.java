package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.AS_MANY_AS_POSTS;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.NOT_MORE_THAN_POSTS;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.NO_POST_FREE;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.POSTS_TO_FILL;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.SEPARATE_QUOTA_KEPT;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.SEPARATE_QUOTA_LEFT;
import static io.zhicheng.policy.gansu.grassroots.RecommendationQuota.WITHIN_POST_RATIO;
import static io.zhicheng.policy.model.career.Establishment.ESTABLISHED;
import static io.zhicheng.policy.model.career.Establishment.OFF_ESTABLISHMENT;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.DualChannel.PROVINCE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.title.DualChannel;

/** GS28 chapter 10, section (2): the separate quota, and how many a unit recommends. */
class RecommendationQuotaBoundaryTest extends BoundaryTable {
    @Override
    protected void clauses() {
        clause("GS28/10.2-a")
                .line("quota 20, used 19 -> one more", SEPARATE_QUOTA_LEFT, 1, drawingOnQuota(19, 1))
                .line("quota 20, used 20 -> full", SEPARATE_QUOTA_LEFT, 0, drawingOnQuota(20, 1))
                .line("+ used 20 -> kept", SEPARATE_QUOTA_KEPT, MET, drawingOnQuota(20, 0))
                .line("+ used 21 -> exceeded", SEPARATE_QUOTA_KEPT, NOT_MET, drawingOnQuota(21, 0))
                .line("+ full, and one recommended -> not within it", WITHIN_POST_RATIO, NOT_MET, drawingOnQuota(20, 1))
                .line("+ the province-wide title draws on the ordinary vacancies", POSTS_TO_FILL, 2, list(2, 2))
                .unknown(
                        "+ no quota told -> undetermined",
                        SEPARATE_QUOTA_LEFT,
                        list(2, 2).withUnit(institution()))
                .line(
                        "+ no quota told for the grass-roots title -> undetermined",
                        SEPARATE_QUOTA_KEPT,
                        UNKNOWN,
                        list(2, 2).withChannel(GRASS_ROOTS));
        clause("GS28/10.2-c")
                .line("vacancy 1, 1 applicant -> allowed", WITHIN_POST_RATIO, MET, list(1, 1))
                .line("vacancy 0 -> not allowed by default", WITHIN_POST_RATIO, NOT_MET, list(0, 1))
                .line(
                        "编外 applicant -> not counted (5.2.3-d)",
                        WITHIN_POST_RATIO,
                        MET,
                        list(0, 0).withOffEstablishment(1))
                .line(
                        "+ and told to the established applicant",
                        NO_POST_FREE,
                        MET,
                        applicant(0, ESTABLISHED, PUBLIC_INSTITUTION))
                .line("+ but not with a vacancy", NO_POST_FREE, NOT_MET, applicant(1, ESTABLISHED, PUBLIC_INSTITUTION))
                .line(
                        "+ nor to the off-establishment one",
                        NO_POST_FREE,
                        NOT_MET,
                        applicant(0, OFF_ESTABLISHMENT, PUBLIC_INSTITUTION));
        clause("GS28/10.2-d")
                .line("vacancies 2, recommended 3 -> ok", NOT_MORE_THAN_POSTS, NOT_MET, competing(2, 3))
                .line(
                        "vacancies 2, recommended 2 -> not the differential form, warning",
                        NOT_MORE_THAN_POSTS,
                        MET,
                        competing(2, 2))
                .line("+ equal numbers are not asked of it", AS_MANY_AS_POSTS, NOT_APPLICABLE, competing(2, 3));
        clause("GS28/10.2-e")
                .line("vacancies 2, recommended 2 -> ok", AS_MANY_AS_POSTS, MET, list(2, 2))
                .line("vacancies 2, recommended 3 -> violation", AS_MANY_AS_POSTS, NOT_MET, list(2, 3))
                .line(
                        "+ vacancies 2, recommended 2 and one off-establishment -> ok",
                        AS_MANY_AS_POSTS,
                        MET,
                        list(2, 2).withOffEstablishment(1));
        clause("GS28/10.2-f")
                .line(
                        "enterprise with no vacancy -> review allowed",
                        WITHIN_POST_RATIO,
                        NOT_APPLICABLE,
                        list(0, 3).withUnit(institution().withKind(ENTERPRISE)))
                .line("institution -> ratio rule applies", WITHIN_POST_RATIO, NOT_MET, list(0, 3))
                .line(
                        "+ applicant of an enterprise with no vacancy -> nothing to tell",
                        NO_POST_FREE,
                        NOT_MET,
                        applicant(0, ESTABLISHED, ENTERPRISE));
    }

    private static EmployingUnit institution() {
        return EmployingUnit.of(PUBLIC_INSTITUTION, COUNTY).withPostManaged(true);
    }

    /** For the province-wide title, without competition. */
    private static RecommendationList list(int vacancies, int established) {
        return list(PROVINCE, established).withVacancies(vacancies);
    }

    private static RecommendationList list(DualChannel channel, int established) {
        return RecommendationList.builder()
                .unit(institution())
                .channel(channel)
                .competitiveAppointment(false)
                .established(established)
                .offEstablishment(0)
                .build();
    }

    private static RecommendationList competing(int vacancies, int established) {
        return list(vacancies, established).withCompetitiveAppointment(true);
    }

    /** For the grass-roots title, with a quota of 20. */
    private static RecommendationList drawingOnQuota(int used, int established) {
        return list(GRASS_ROOTS, established)
                .withUnit(institution().withSeparateQuotaTotal(20).withSeparateQuotaUsed(used));
    }

    private static Application applicant(int vacancies, Establishment establishment, UnitKind kind) {
        Application application = grassRoots(
                ASSOCIATE_SENIOR,
                Dossier.builder()
                        .unit(institution().withKind(kind).withVacancies(vacancies))
                        .establishment(establishment)
                        .build());
        return application.withSought(application.sought().withChannel(PROVINCE));
    }
}
