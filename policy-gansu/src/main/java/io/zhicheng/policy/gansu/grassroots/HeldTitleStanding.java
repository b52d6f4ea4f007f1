package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.HeldTitles.APPEAL_PENDING;
import static io.zhicheng.policy.fact.HeldTitles.BY_FRAUD;
import static io.zhicheng.policy.fact.HeldTitles.BY_MANIPULATION;
import static io.zhicheng.policy.fact.HeldTitles.FURTHER_RECOGNITION_DUE;
import static io.zhicheng.policy.fact.HeldTitles.GRASS_ROOTS_LINE;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_ASSESSMENT_PASSED;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_COUNTY_TIER_EXISTS;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_POST_MANAGED;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_UNIT_DIVISION;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_UNIT_KIND;
import static io.zhicheng.policy.fact.HeldTitles.HOLDER_UNIT_TIER;
import static io.zhicheng.policy.fact.HeldTitles.LEFT_GRASS_ROOTS;
import static io.zhicheng.policy.fact.HeldTitles.LEVEL_BY_DESTINATION_TABLE;
import static io.zhicheng.policy.fact.HeldTitles.LINE_YEAR;
import static io.zhicheng.policy.fact.HeldTitles.PROVINCIAL_LINE;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_EXAM_SCORE;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_EXAM_YEAR;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_LEVEL;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_NATIONAL_CERTIFICATE;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_OBTAINED_BY;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_SCOPE;
import static io.zhicheng.policy.fact.HeldTitles.TITLE_STANDING;
import static io.zhicheng.policy.gansu.grassroots.Scope.GANNAN;
import static io.zhicheng.policy.gansu.grassroots.Scope.LINXIA;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT_APPOINTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.EXAMINATION;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.ValidityScope.ENTERPRISE;
import static io.zhicheng.policy.model.title.ValidityScope.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.ValidityScope.HARDSHIP_UNIT;
import static io.zhicheng.policy.model.title.ValidityScope.NATIONAL;
import static io.zhicheng.policy.model.title.ValidityScope.PROVINCE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.PRIORITY;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * What GS28 says of a title already held, in its holder's present unit: where it is valid (3, section (2); 5, section
 * (3)), which certificate there is (5, section (2), item 6), and when it is revoked (6, section (1)).
 */
public final class HeldTitleStanding {
    /** The holder's unit is of the grass roots (基层单位). */
    public static final Requirement HOLDER_AT_GRASS_ROOTS =
            TITLE_STANDING.condition("holder-at-grass-roots", "现单位属基层", "the holder's unit is of the grass roots");
    /** Where the title counts (有效范围): as its certificate says, or as the way to it makes it. */
    public static final Derived<ValidityScope> TITLE_VALIDITY =
            Derived.code("title-validity", ValidityScope.class, "职称有效范围", "range in which the title is valid");
    /** The title is valid in the unit. */
    public static final Requirement VALID_IN_UNIT =
            TITLE_STANDING.requirement("valid-in-unit", "职称在现单位有效", "the title is valid in the unit");
    /** Whether a title of an enterprise or a hardship unit is valid in this one: not for this guidance to say. */
    public static final Parameter<Boolean> NARROWER_RANGE_HOLDS = Parameter.of(
            "narrower-range-holds",
            Unit.YES_NO,
            "企业有效、艰苦单位有效的职称在现单位是否有效",
            "whether a title of narrower range is valid here");
    /** Holders of a grass-roots senior title get its certificate. */
    public static final Obligation GRASS_ROOTS_SENIOR_CERTIFICATE = TITLE_STANDING.obligation(
            "grass-roots-senior-certificate",
            DOCUMENT,
            Party.MUNICIPAL_HRSS,
            "发基层高级职称资格证书",
            "certificate of a grass-roots senior title");
    /** Within the grass roots it is treated like a province-wide one (同等待遇). */
    public static final Obligation EQUAL_TREATMENT = TITLE_STANDING.obligation(
            "equal-treatment", EFFECT, Party.EMPLOYING_UNIT, "与全省有效职称同等待遇", "treated like a province-wide title");
    /** Those with outstanding results are encouraged to apply for the province-wide title. */
    public static final Duty ENCOURAGE_PROVINCE_WIDE = TITLE_STANDING.duty(
            "encourage-province-wide",
            Party.MUNICIPAL_HRSS,
            "鼓励业绩突出的基层人才申报全省有效职称评审",
            "encourage outstanding staff to apply for the province-wide title");
    /** A title so obtained takes nothing of the structural ratio. */
    public static final Obligation HOLDER_OUTSIDE_RATIO = TITLE_STANDING.obligation(
            "holder-outside-ratio",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "考核认定或直接聘任，不占单位结构比例",
            "does not count against the ratio");
    /** One certificate, for the last title recognised (按最后一次认定发证). */
    public static final Obligation RECOGNITION_CERTIFICATE = TITLE_STANDING.obligation(
            "recognition-certificate",
            DOCUMENT,
            Party.MUNICIPAL_HRSS,
            "发全省基层范围有效资格证书，多次认定的按最后一次发证",
            "certificate valid at the grass roots, for the last recognition");
    /** The level of the title where its holder now works: determined anew for recognised titles after a move. */
    public static final Derived<TitleLevel> LEVEL_HERE =
            Derived.code("level-here", TitleLevel.class, "在现单位的职称层级", "level of the title where its holder works");
    /** A title obtained by examination rests on a certificate or on a pass line that was reached. */
    public static final Requirement LINE_REACHED =
            TITLE_STANDING.requirement("line-reached", "考试达到有效分数线", "the examination reached a pass line");
    /** The pass lines are those of the year of the examination. */
    public static final Requirement LINE_OF_EXAM_YEAR = TITLE_STANDING.requirement(
            "line-of-exam-year", "分数线为考试当年划定", "the pass lines are of the examination's year");
    /** Holders of a national or provincial pass whose assessment is passed come first for appointment. */
    public static final Obligation HOLDER_FIRST = TITLE_STANDING.obligation(
            "holder-first", PRIORITY, Party.EMPLOYING_UNIT, "考试取得全国、全省有效资格且考核合格，优先直接聘任", "appointed with priority");
    /** Obtained by fraud or backroom dealing: revoked without exception, however long ago (一律撤销). */
    public static final Bar REVOKED = TITLE_STANDING.bar("revoked", "弄虚作假、暗箱操作取得，一律撤销", "obtained by fraud, revoked");
    /** Whether an appeal that is pending holds the revocation up; nothing settles it. */
    public static final Parameter<Boolean> APPEAL_HOLDS_UP =
            Parameter.of("appeal-holds-up", Unit.YES_NO, "申诉期间是否暂缓撤销", "whether a pending appeal holds up revocation");

    static List<Norm> norms() {
        return ImmutableList.of(
                // 3 (2)
                HOLDER_AT_GRASS_ROOTS
                        .by("GS28/3.1-a", "GS28/3.1-b")
                        .demands(any(
                                HOLDER_UNIT_TIER.is(RURAL, COUNTY),
                                all(HOLDER_UNIT_TIER.is(PREFECTURE), within(HOLDER_UNIT_DIVISION, LINXIA, GANNAN)),
                                Scope.municipalWithoutCounties(
                                        HOLDER_UNIT_TIER, HOLDER_UNIT_DIVISION, HOLDER_COUNTY_TIER_EXISTS))),
                VALID_IN_UNIT
                        .by("GS28/3.2-a")
                        .demands(any(
                                TITLE_VALIDITY.is(NATIONAL, PROVINCE),
                                all(TITLE_VALIDITY.is(GRASS_ROOTS), HOLDER_AT_GRASS_ROOTS),
                                cite(
                                        "GS28/5.2.6-c",
                                        recognised(),
                                        LEFT_GRASS_ROOTS.yes(),
                                        LEVEL_HERE.atLeast(TITLE_LEVEL)),
                                all(TITLE_VALIDITY.is(ENTERPRISE, HARDSHIP_UNIT), NARROWER_RANGE_HOLDS.is(true)))),
                GRASS_ROOTS_SENIOR_CERTIFICATE.by("GS28/3.2-b").comesWhen(grassRootsSenior()),
                EQUAL_TREATMENT.by("GS28/3.2-c").comesWhen(all(grassRootsSenior(), HOLDER_AT_GRASS_ROOTS)),
                ENCOURAGE_PROVINCE_WIDE.by("GS28/3.2-f"),
                // 5 (2) 5
                HOLDER_OUTSIDE_RATIO
                        .by("GS28/5.2.5-a")
                        .comesWhen(
                                all(HOLDER_UNIT_KIND.is(PUBLIC_INSTITUTION), HOLDER_POST_MANAGED.yes(), recognised())),
                // 5 (2) 6 and 5 (3)
                TITLE_VALIDITY
                        .by("GS28/5.2.6-a", "GS28/5.3.1-a", "GS28/5.3.2-a", "GS28/5.3.3-a")
                        .is(
                                choose(
                                        recognised(),
                                        range(GRASS_ROOTS),
                                        choose(TITLE_OBTAINED_BY.is(EXAMINATION), rangeOfExamination(), TITLE_SCOPE)),
                                TITLE_SCOPE),
                // none for a stage after which another recognition is to come, unless the holder leaves before it
                RECOGNITION_CERTIFICATE
                        .by("GS28/5.2.6-b", "GS28/5.2.6-a")
                        .comesWhen(all(recognised(), any(FURTHER_RECOGNITION_DUE.no(), LEFT_GRASS_ROOTS.yes()))),
                LEVEL_HERE
                        .by("GS28/5.2.6-c")
                        .is(choose(all(recognised(), LEFT_GRASS_ROOTS.yes()), LEVEL_BY_DESTINATION_TABLE, TITLE_LEVEL)),
                // 5 (3)
                LINE_REACHED
                        .by("GS28/5.3.3-a", "GS28/5.3.2-a", "GS28/5.3.1-a")
                        .demands(any(
                                        TITLE_NATIONAL_CERTIFICATE.yes(),
                                        TITLE_EXAM_SCORE.atLeast(PROVINCIAL_LINE),
                                        TITLE_EXAM_SCORE.atLeast(GRASS_ROOTS_LINE))
                                .when(TITLE_OBTAINED_BY.is(EXAMINATION))),
                LINE_OF_EXAM_YEAR
                        .by("GS28/5.3.3-b")
                        .demands(any(TITLE_NATIONAL_CERTIFICATE.yes(), LINE_YEAR.same(TITLE_EXAM_YEAR))
                                .when(TITLE_OBTAINED_BY.is(EXAMINATION))),
                HOLDER_FIRST
                        .by("GS28/5.3.1-b", "GS28/5.3.2-b")
                        .comesWhen(all(
                                TITLE_OBTAINED_BY.is(EXAMINATION),
                                TITLE_VALIDITY.is(NATIONAL, PROVINCE),
                                HOLDER_ASSESSMENT_PASSED.yes())),
                // 6 (1)
                REVOKED.by("GS28/6.1.1-e", "GS28/6.1.3.2-b")
                        .appliesWhen(all(
                                any(BY_FRAUD.yes(), BY_MANIPULATION.yes()),
                                any(APPEAL_PENDING.no(), APPEAL_HOLDS_UP.is(false)))));
    }

    private HeldTitleStanding() {}

    /** Obtained by the ways of chapter 5, section (2); appointments after an examination are told as examinations. */
    private static Criterion recognised() {
        return TITLE_OBTAINED_BY.is(RECOGNITION_BY_EDUCATION, DIRECT_APPOINTMENT);
    }

    private static Criterion grassRootsSenior() {
        return all(TITLE_VALIDITY.is(GRASS_ROOTS), TITLE_LEVEL.atLeast(ASSOCIATE_SENIOR));
    }

    /** A score below every line makes no title: {@link #LINE_REACHED} fails. */
    private static Measure<ValidityScope> rangeOfExamination() {
        Criterion ofTheYear = LINE_YEAR.same(TITLE_EXAM_YEAR);
        return choose(
                TITLE_NATIONAL_CERTIFICATE.yes(),
                range(NATIONAL),
                choose(
                        all(ofTheYear, TITLE_EXAM_SCORE.atLeast(PROVINCIAL_LINE)),
                        range(PROVINCE),
                        choose(
                                all(ofTheYear, TITLE_EXAM_SCORE.atLeast(GRASS_ROOTS_LINE)),
                                range(GRASS_ROOTS),
                                TITLE_SCOPE)));
    }

    private static Measure<ValidityScope> range(ValidityScope scope) {
        return constant(Unit.codes(ValidityScope.class), scope);
    }
}
