package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Compositions.APPROVED_SIZE;
import static io.zhicheng.policy.fact.Compositions.COMMITTEE_BAND;
import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.MEETING_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_APPOINTED_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBER_BORN_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBER_CLOSE_SPECIALITY;
import static io.zhicheng.policy.fact.Compositions.MEMBER_EDUCATION_MEETS_REGULATION;
import static io.zhicheng.policy.fact.Compositions.MEMBER_ENTRY_RELAXED;
import static io.zhicheng.policy.fact.Compositions.MEMBER_LEVEL;
import static io.zhicheng.policy.fact.Compositions.MEMBER_PROFESSIONAL;
import static io.zhicheng.policy.fact.Compositions.MEMBER_ROLE;
import static io.zhicheng.policy.fact.Compositions.MEMBER_SPECIALITY;
import static io.zhicheng.policy.fact.Compositions.SCOPE;
import static io.zhicheng.policy.fact.Compositions.SCOPE_CODE;
import static io.zhicheng.policy.gansu.committee.MemberBars.SITS_BY_TITLE;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.COMMITTEE_SIZE;
import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.committee.MemberRole.VICE_CHAIR;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;
import static io.zhicheng.policy.rule.Setting.band;
import static io.zhicheng.policy.rule.Setting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * LX282 chapter 1, section (3): how a committee is made up (严格按规定组建评委会). The senior committee (高评会) and the
 * intermediate one (中评会) are told apart by the band of titles that they are for.
 */
public final class CommitteeMembership {
    /** The host departments take care of their committees (重视评委会建设和管理). */
    public static final Duty HOST_TAKES_CARE = COMPOSITION_LAWFUL.duty(
            "host-takes-care", Party.COMMITTEE_HOST, "重视评委会的建设和管理", "take care of building and managing the committee");
    /** How many usually sit: 19 to 25, or 15 to 21 (一般由…人组成). */
    public static final Parameter<Integer> USUAL_SIZE =
            Parameter.of("usual-committee-size", Unit.COUNT, "评委会一般人数", "usual number of members");
    /** As many sit as usual. */
    public static final Requirement USUAL_NUMBER = COMPOSITION_LAWFUL.requirement(
            "usual-number-of-members", "评委会人数符合规定", "as many sit on the committee as usual");
    /** The text says usually: the authority that approves the committee may record another size. */
    public static final Relaxation ANOTHER_SIZE_APPROVED = COMPOSITION_LAWFUL.relaxation(
            "another-size-approved", "批准机构核定的其他人数", "another size that the approving authority recorded");
    /** One chair (主任委员1人). */
    public static final Requirement ONE_CHAIR =
            COMPOSITION_LAWFUL.requirement("one-chair", "设主任委员1人", "there is one chair");
    /** How many vice-chairs. */
    public static final Parameter<Integer> VICE_CHAIRS =
            Parameter.of("vice-chairs", Unit.COUNT, "副主任委员人数", "number of vice-chairs");
    /** As many vice-chairs as the text has it (高评会1至2人，中评会1人). */
    public static final Requirement VICE_CHAIRS_AS_ASKED =
            COMPOSITION_LAWFUL.requirement("vice-chairs-as-asked", "副主任委员人数符合规定", "as many vice-chairs as asked for");
    /** One of those who lead is professional staff (至少1人是专业技术人员): of all of them, as the text says of 中评会. */
    public static final Requirement PROFESSIONAL_LEADS = COMPOSITION_LAWFUL.requirement(
            "professional-leads", "正副主任中至少1名专业技术人员", "one of the chairs is professional staff");
    /** The speciality of the member is one of the committee's or close to one (本专业或相近专业). */
    public static final Requirement SPECIALITY_IN_SCOPE = COMPOSITION_LAWFUL.condition(
            "speciality-in-scope", "评委专业属评审专业范围", "the member's speciality is the committee's");
    /** Members of a senior committee hold senior titles of the speciality (本专业高级职务). */
    public static final Requirement SENIOR_TITLES = COMPOSITION_LAWFUL.requirement(
            "senior-titles", "高评会委员具备本专业高级职务", "members hold senior titles of the speciality");
    /** Members of an intermediate committee hold intermediate titles of the speciality, or higher (本专业中级以上职务). */
    public static final Requirement INTERMEDIATE_TITLES = COMPOSITION_LAWFUL.requirement(
            "intermediate-titles", "中评会委员具备本专业中级以上职务", "members hold intermediate titles of the speciality or higher");
    /** Up to what age one is young or middle-aged (中青年): the text gives none, a host sets it. */
    public static final Parameter<Months> YOUNG_UNTIL =
            Parameter.of("young-until", Unit.MONTHS, "中青年年龄上限", "age up to which one is young or middle-aged");
    /** The usual share of young and middle-aged seniors. */
    public static final Parameter<Share> YOUNG_SENIORS_AT_LEAST =
            Parameter.of("young-seniors-at-least", Unit.SHARE, "中青年高级专业人员一般比例", "usual share of younger seniors");
    /** Young and middle-aged seniors are as many as usual (一般不少于评委总数的1/3). */
    public static final Requirement YOUNG_SENIORS =
            COMPOSITION_LAWFUL.condition("young-seniors", "中青年高级专业人员不少于评委总数的1/3", "a third are younger seniors");
    /** They are fewer: usual is not always, so it is only to be looked at. */
    public static final Obligation FEW_YOUNG_SENIORS = COMPOSITION_LAWFUL.obligation(
            "few-young-seniors",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "中青年高级专业人员少于评委总数的1/3",
            "fewer than a third are younger seniors");
    /** The least share of seniors on an intermediate committee. */
    public static final Parameter<Share> SENIOR_MEMBERS_AT_LEAST =
            Parameter.of("senior-members-at-least", Unit.SHARE, "中评会高级职务人员最低比例", "least share of seniors");
    /** Seniors make up half of an intermediate committee (不得少于1/2): of the roster, not of the attendance. */
    public static final Requirement HALF_SENIORS = COMPOSITION_LAWFUL.requirement(
            "half-seniors", "中评会具备高级职务的人员不少于1/2", "half of the members hold senior titles");
    /** How long an expert has been appointed at the level asked for. */
    public static final Parameter<Months> TIME_APPOINTED =
            Parameter.of("time-appointed", Unit.MONTHS, "受聘相应职务最短时间", "least time of appointment");
    /** Experts have been appointed for so long (被聘担任相应级别职务2年以上); a relaxation recorded on entry goes with them. */
    public static final Requirement APPOINTED_LONG_ENOUGH = COMPOSITION_LAWFUL.requirement(
            "appointed-long-enough", "评委受聘相应职务满2年", "every expert has been appointed for two years");
    /** Experts have the education that the national regulations ask for (国家专业技术职务《条例》规定的本专业学历). */
    public static final Requirement EDUCATED_AS_REGULATED = COMPOSITION_LAWFUL.requirement(
            "educated-as-regulated", "评委学历符合国家专业技术职务条例", "every expert's education is that of the regulations");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                HOST_TAKES_CARE.by("LX282/1.3-b"),
                USUAL_SIZE
                        .by("LX282/1.3-c", "LX282/1.3-k")
                        .is(table(
                                COMMITTEE_BAND,
                                ImmutableMap.of(SENIOR, band(19, 25), TitleBand.INTERMEDIATE, band(15, 21)))),
                USUAL_NUMBER.by("LX282/1.3-c", "LX282/1.3-k").demands(COMMITTEE_SIZE.within(USUAL_SIZE)),
                ANOTHER_SIZE_APPROVED
                        .by("LX282/1.3-c", "LX282/1.3-k")
                        .satisfies(USUAL_NUMBER, APPROVED_SIZE.same(COMMITTEE_SIZE)),
                ONE_CHAIR
                        .by("LX282/1.3-d", "LX282/1.3-l")
                        .demands(numberOf(CHAIR).same(constant(Unit.COUNT, 1))),
                VICE_CHAIRS
                        .by("LX282/1.3-e", "LX282/1.3-m")
                        .is(table(
                                COMMITTEE_BAND,
                                ImmutableMap.of(SENIOR, band(1, 2), TitleBand.INTERMEDIATE, band(1, 1)))),
                VICE_CHAIRS_AS_ASKED
                        .by("LX282/1.3-e", "LX282/1.3-m")
                        .demands(numberOf(VICE_CHAIR).within(VICE_CHAIRS)),
                PROFESSIONAL_LEADS
                        .by("LX282/1.3-f", "LX282/1.3-n")
                        .demands(some(MEMBERS, MEMBER_ROLE.is(CHAIR, VICE_CHAIR), MEMBER_PROFESSIONAL.yes())),
                SPECIALITY_IN_SCOPE
                        .by("LX282/1.3-h", "LX282/1.3-p")
                        .demands(any(some(SCOPE, MEMBER_SPECIALITY.same(SCOPE_CODE)), MEMBER_CLOSE_SPECIALITY.yes())),
                SENIOR_TITLES
                        .by("LX282/1.3-h")
                        .demands(titlesFrom(ASSOCIATE_SENIOR).when(COMMITTEE_BAND.is(SENIOR))),
                INTERMEDIATE_TITLES
                        .by("LX282/1.3-p")
                        .demands(titlesFrom(INTERMEDIATE).when(COMMITTEE_BAND.is(TitleBand.INTERMEDIATE))),
                YOUNG_SENIORS_AT_LEAST.by("LX282/1.3-j").is(Share.of(1, 3)),
                YOUNG_SENIORS
                        .by("LX282/1.3-j")
                        .demands(share(
                                        count(
                                                MEMBERS,
                                                MEMBER_LEVEL.atLeast(ASSOCIATE_SENIOR),
                                                monthsLater(MEMBER_BORN_ON, YOUNG_UNTIL)
                                                        .above(MEETING_ON)),
                                        COMMITTEE_SIZE)
                                .atLeast(YOUNG_SENIORS_AT_LEAST)
                                .when(COMMITTEE_BAND.is(SENIOR))),
                FEW_YOUNG_SENIORS.by("LX282/1.3-j").comesWhen(not(YOUNG_SENIORS)),
                SENIOR_MEMBERS_AT_LEAST.by("LX282/1.3-q").is(Share.of(1, 2)),
                HALF_SENIORS
                        .by("LX282/1.3-q")
                        .demands(share(count(MEMBERS, MEMBER_LEVEL.atLeast(ASSOCIATE_SENIOR)), COMMITTEE_SIZE)
                                .atLeast(SENIOR_MEMBERS_AT_LEAST)
                                .when(COMMITTEE_BAND.is(TitleBand.INTERMEDIATE))),
                TIME_APPOINTED.by("LX282/1.3-r", "LX282/2.2-c").is(years(2)),
                APPOINTED_LONG_ENOUGH
                        .by("LX282/1.3-r")
                        .demands(every(
                                MEMBERS,
                                any(
                                                fullMonths(MEMBER_APPOINTED_ON, MEETING_ON)
                                                        .atLeast(TIME_APPOINTED),
                                                cite("LX282/2.2-e", MEMBER_ENTRY_RELAXED.yes()))
                                        .when(SITS_BY_TITLE))),
                EDUCATED_AS_REGULATED
                        .by("LX282/1.3-s")
                        .demands(every(
                                MEMBERS, MEMBER_EDUCATION_MEETS_REGULATION.yes().when(SITS_BY_TITLE)))));
    }

    private CommitteeMembership() {}

    private static Measure<Integer> numberOf(MemberRole role) {
        return count(MEMBERS, MEMBER_ROLE.is(role));
    }

    /** Every member who sits by a title holds one of the speciality, of the level or higher. */
    private static Criterion titlesFrom(TitleLevel level) {
        return every(
                MEMBERS, all(MEMBER_LEVEL.atLeast(level), SPECIALITY_IN_SCOPE).when(SITS_BY_TITLE));
    }
}
