package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Unit;

/** What is told of the unit that employs the applicant. */
public final class UnitFacts {
    /** Kind of unit (单位性质). */
    public static final Fact<UnitKind> UNIT_KIND = APPLICATION.code(
            "dossier.unit.kind",
            UnitKind.class,
            "单位性质",
            "kind of unit",
            application -> application.dossier().unit().kind());

    /** Field the unit works in (单位行业). */
    public static final Fact<UnitField> UNIT_FIELD = APPLICATION.code(
            "dossier.unit.field",
            UnitField.class,
            "单位行业",
            "field the unit works in",
            application -> application.dossier().unit().field());

    /** Tier of the unit (单位隶属层级). */
    public static final Fact<LocationTier> UNIT_TIER = APPLICATION.code(
            "dossier.unit.tier",
            LocationTier.class,
            "单位隶属层级",
            "tier of the unit",
            application -> application.dossier().unit().tier());

    /** Division the unit is in (单位所在地). */
    public static final Fact<DivisionCode> UNIT_DIVISION = APPLICATION.fact(
            "dossier.unit.division",
            Unit.DIVISION,
            "单位所在地",
            "division the unit is in",
            application -> application.dossier().unit().division());

    /** The unit's place has a county tier (所在地设有县级). */
    public static final Flag COUNTY_TIER_EXISTS = APPLICATION.flag(
            "dossier.unit.countyTierExists",
            "所在地设有县级",
            "the unit's place has a county tier",
            application -> application.dossier().unit().countyTierExists());

    /** The unit is under post management (单位纳入岗位管理). */
    public static final Flag POST_MANAGED = APPLICATION.flag(
            "dossier.unit.postManaged",
            "单位纳入岗位管理",
            "the unit is under post management",
            application -> application.dossier().unit().postManaged());

    /** The unit has the authority to manage its personnel (单位有人事管理权). */
    public static final Flag PERSONNEL_AUTHORITY = APPLICATION.flag(
            "dossier.unit.personnelAuthority",
            "单位有人事管理权",
            "the unit has the authority to manage its personnel",
            application -> application.dossier().unit().personnelAuthority());

    /** The unit has a Party organisation (单位有党组织). */
    public static final Flag PARTY_ORGANISATION = APPLICATION.flag(
            "dossier.unit.partyOrganisation",
            "单位有党组织",
            "the unit has a Party organisation",
            application -> application.dossier().unit().partyOrganisation());

    /** The unit is a hardship unit (艰苦条件单位). */
    public static final Flag HARDSHIP_UNIT = APPLICATION.flag(
            "dossier.unit.hardshipUnit",
            "艰苦条件单位",
            "the unit is a hardship unit",
            application -> application.dossier().unit().hardshipUnit());

    /** The unit has a quantified standard of work (单位有工作定量标准). */
    public static final Flag WORK_QUOTA = APPLICATION.flag(
            "dossier.unit.workQuota",
            "单位有工作定量标准",
            "the unit has a quantified standard of work",
            application -> application.dossier().unit().workQuota());

    /** There are counterpart units at county level and below (县以下有对口单位). */
    public static final Flag COUNTY_COUNTERPART = APPLICATION.flag(
            "dossier.unit.countyCounterpart",
            "县以下有对口单位",
            "there are counterpart units at county level and below",
            application -> application.dossier().unit().countyCounterpart());

    /** Code of the main series of the unit (单位主体系列). */
    public static final Fact<String> MAIN_SERIES = APPLICATION.fact(
            "dossier.unit.mainSeries",
            Unit.TEXT,
            "单位主体系列",
            "main series of the unit",
            application -> application.dossier().unit().mainSeries().map(TitleSeries::code));

    /** Vacant posts within the ordinary ratio (空缺岗位数). */
    public static final Fact<Integer> VACANCIES = APPLICATION.fact(
            "dossier.unit.vacancies",
            Unit.COUNT,
            "空缺岗位数",
            "vacant posts within the ordinary ratio",
            application -> application.dossier().unit().vacancies());

    /** Posts in the separate quota, used or not (单列指标总数). */
    public static final Fact<Integer> SEPARATE_QUOTA_TOTAL = APPLICATION.fact(
            "dossier.unit.separateQuotaTotal",
            Unit.COUNT,
            "单列指标总数",
            "posts in the separate quota",
            application -> application.dossier().unit().separateQuotaTotal());

    /** Posts of the separate quota in use (已用单列指标数). */
    public static final Fact<Integer> SEPARATE_QUOTA_USED = APPLICATION.fact(
            "dossier.unit.separateQuotaUsed",
            Unit.COUNT,
            "已用单列指标数",
            "posts of the separate quota in use",
            application -> application.dossier().unit().separateQuotaUsed());

    /** The unit is a branch (单位为分支机构). */
    public static final Flag UNIT_IS_BRANCH = APPLICATION.flag(
            "dossier.unit.branch",
            "单位为分支机构",
            "the unit is a branch",
            application -> application.dossier().unit().branch());

    /** Division of the head office (总公司所在地). */
    public static final Fact<DivisionCode> UNIT_HEAD_OFFICE = APPLICATION.fact(
            "dossier.unit.headOffice",
            Unit.DIVISION,
            "总公司所在地",
            "division of the head office",
            application -> application.dossier().unit().headOffice());

    /** A reform ended the civil-service management of the unit (单位因机构改革退出参公管理). */
    public static final Flag LEFT_CIVIL_SERVICE_MANAGEMENT = APPLICATION.flag(
            "dossier.unit.leftCivilServiceManagement",
            "单位因机构改革退出参公管理",
            "a reform ended the civil-service management of the unit",
            application -> application.dossier().unit().leftCivilServiceManagement());

    /** The posts in use go beyond the ratio set for them (超岗位结构比例). */
    public static final Flag UNIT_OVER_POST_RATIO = APPLICATION.flag(
            "dossier.unit.overPostRatio",
            "超岗位结构比例",
            "the posts in use go beyond the ratio set for them",
            application -> application.dossier().unit().overPostRatio());

    private UnitFacts() {}
}
