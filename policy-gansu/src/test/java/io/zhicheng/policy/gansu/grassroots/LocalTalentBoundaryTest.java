package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.FILED;
import static io.zhicheng.policy.gansu.grassroots.LocalTalent.LOCAL_TALENT_MAY_APPLY;
import static io.zhicheng.policy.gansu.grassroots.LocalTalent.REGULAR_REVIEW;
import static io.zhicheng.policy.gansu.grassroots.LocalTalent.SPECIALITY_IN_ITS_SERIES;
import static io.zhicheng.policy.model.career.LocalTalentGroup.NONE;
import static io.zhicheng.policy.model.career.LocalTalentGroup.OTHER;
import static io.zhicheng.policy.model.career.LocalTalentGroup.RURAL_CRAFTSMAN;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.LocalTalentGroup;
import io.zhicheng.policy.model.title.TitleSeries;

/** GS28 chapter 11: local talent. */
class LocalTalentBoundaryTest extends BoundaryTable {
    @Override
    protected void clauses() {
        clause("GS28/11-a")
                .line("农业 + 农村实用技术 -> valid pair", SPECIALITY_IN_ITS_SERIES, MET, pair("agriculture", "农村实用技术"))
                .line("文化 + 农村实用技术 -> invalid pair", SPECIALITY_IN_ITS_SERIES, NOT_MET, pair("culture", "农村实用技术"))
                .line(
                        "+ 农业 + 农学 -> not concerned",
                        SPECIALITY_IN_ITS_SERIES,
                        NOT_APPLICABLE,
                        pair("agriculture", "农学"));
        clause("GS28/11-b")
                .line("文化 + 农村实用文化 -> valid pair", SPECIALITY_IN_ITS_SERIES, MET, pair("culture", "农村实用文化"))
                .line("工程 + 农村实用文化 -> invalid pair", SPECIALITY_IN_ITS_SERIES, NOT_MET, pair("engineering", "农村实用文化"));
        clause("GS28/11-c")
                .line("工程 + 农村能工巧匠 -> valid pair", SPECIALITY_IN_ITS_SERIES, MET, pair("engineering", "农村能工巧匠"))
                .line("农业 + 农村能工巧匠 -> invalid pair", SPECIALITY_IN_ITS_SERIES, NOT_MET, pair("agriculture", "农村能工巧匠"));
        clause("GS28/11-f")
                .line("rural craftsman -> may apply", LOCAL_TALENT_MAY_APPLY, MET, of(RURAL_CRAFTSMAN))
                .line("group not listed -> undetermined", LOCAL_TALENT_MAY_APPLY, UNKNOWN, of(OTHER))
                .line("+ no local talent -> not concerned", LOCAL_TALENT_MAY_APPLY, NOT_APPLICABLE, of(NONE))
                .line("+ regular review for the rural craftsman", REGULAR_REVIEW, MET, of(RURAL_CRAFTSMAN));
    }

    private static Application pair(String series, String speciality) {
        return Application.of(
                Dossier.untold(),
                Sought.of(TitleSeries.of(series), INTERMEDIATE).withSpeciality(speciality),
                FILED);
    }

    private static Application of(LocalTalentGroup group) {
        return Application.of(Dossier.builder().localTalentGroup(group).build(), Sought.untold(), FILED);
    }
}
