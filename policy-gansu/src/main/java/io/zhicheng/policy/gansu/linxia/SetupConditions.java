package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.APPLIED_TO;
import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_BAND;
import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_BASIS;
import static io.zhicheng.policy.fact.ReviewCommittees.FUNDED;
import static io.zhicheng.policy.fact.ReviewCommittees.HEADCOUNT_ACCEPTED;
import static io.zhicheng.policy.fact.ReviewCommittees.HOST_KIND;
import static io.zhicheng.policy.fact.ReviewCommittees.INTERMEDIATES;
import static io.zhicheng.policy.fact.ReviewCommittees.INTERNAL_RULES;
import static io.zhicheng.policy.fact.ReviewCommittees.RELAXED_HEADCOUNT;
import static io.zhicheng.policy.fact.ReviewCommittees.RULE_CONTENT;
import static io.zhicheng.policy.fact.ReviewCommittees.SENIORS;
import static io.zhicheng.policy.fact.ReviewCommittees.SETUP_PERMITTED;
import static io.zhicheng.policy.fact.ReviewCommittees.WORKING_BODY;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.by;
import static io.zhicheng.policy.model.committee.CommitteeBasis.SPECIALITY;
import static io.zhicheng.policy.model.committee.HostKind.COUNTY;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.committee.RuleContent.COMMITTEE_OFFICE;
import static io.zhicheng.policy.model.committee.RuleContent.COMPLAINTS;
import static io.zhicheng.policy.model.committee.RuleContent.CONFIDENTIALITY;
import static io.zhicheng.policy.model.committee.RuleContent.DEFENCE;
import static io.zhicheng.policy.model.committee.RuleContent.INTEGRITY_PLEDGE;
import static io.zhicheng.policy.model.committee.RuleContent.MORALITY_EVALUATION;
import static io.zhicheng.policy.model.committee.RuleContent.PUBLIC_NOTICE;
import static io.zhicheng.policy.model.committee.RuleContent.RECUSAL;
import static io.zhicheng.policy.model.committee.RuleContent.REVIEW_RULES;
import static io.zhicheng.policy.model.committee.RuleContent.REVIEW_STANDARDS;
import static io.zhicheng.policy.model.committee.RuleContent.SUPERVISION;
import static io.zhicheng.policy.model.committee.TitleAuthority.PREFECTURE_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.PROVINCIAL_HRSS;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.gansu.linxia.Readings.CountedTowardsFifty;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** LX282 chapter 1, section (2): what it takes to set up a committee, and how it is asked for. */
public final class SetupConditions {
    /** A team of leaders beyond reproach: attested, never computed. */
    public static final Duty SOUND_LEADERS = SETUP_PERMITTED.duty(
            "sound-leaders",
            Party.COMMITTEE_HOST,
            "有政治坚定、依法行政、作风优良、清正廉洁、公道正派的领导班子",
            "a leadership that is firm, lawful, clean and fair");
    /** A working body of the committee, relatively fixed. */
    public static final Requirement HAS_WORKING_BODY = SETUP_PERMITTED.requirement(
            "has-working-body", "有相对固定的评委会工作机构", "there is a working body of the committee");
    /** Funding of title work. */
    public static final Requirement HAS_FUNDING =
            SETUP_PERMITTED.requirement("has-funding", "有开展职称工作的经费保障", "title work is funded");
    /** The eleven rules named, in whatever number of documents. */
    public static final Requirement HAS_RULES =
            SETUP_PERMITTED.requirement("has-rules", "有健全的十一项制度", "there are the eleven internal rules");
    /** Senior professionals in service that a senior committee takes: about so many (左右). */
    public static final Parameter<Integer> SENIORS_ASKED = Parameter.of(
            "setup-seniors-asked", Unit.COUNT, "设高评委所需在职高级人数", "senior professionals that a senior committee takes");
    /** So many may still pass for it, if the approving authority says so; our tolerance of a tenth. */
    public static final Parameter<Integer> SENIORS_TOLERATED = Parameter.of(
            "setup-seniors-tolerated", Unit.COUNT, "设高评委在职高级人数下限", "senior professionals that may still pass");
    /** About a hundred senior professionals. */
    public static final Requirement ENOUGH_SENIORS = SETUP_PERMITTED.requirement(
            "enough-seniors", "在职本系列或相近专业高级人员100人左右", "about a hundred senior professionals in service");
    /** Intermediate professionals in service that an intermediate committee takes: about so many (左右). */
    public static final Parameter<Integer> INTERMEDIATES_ASKED = Parameter.of(
            "setup-intermediates-asked",
            Unit.COUNT,
            "设中评委所需在职中级人数",
            "professionals that an intermediate committee takes");
    /** So many may still pass for it, if the approving authority says so; our tolerance of a tenth. */
    public static final Parameter<Integer> INTERMEDIATES_TOLERATED = Parameter.of(
            "setup-intermediates-tolerated", Unit.COUNT, "设中评委在职中级人数下限", "professionals that may still pass");
    /** About fifty intermediate professionals. */
    public static final Requirement ENOUGH_INTERMEDIATES = SETUP_PERMITTED.requirement(
            "enough-intermediates", "在职本系列或相近专业中级人员50人左右", "about fifty intermediate professionals in service");
    /** For a committee by speciality the approving authority may do with fewer (适当放宽). */
    public static final Relaxation FEWER_BY_SPECIALITY = SETUP_PERMITTED.relaxation(
            "fewer-by-speciality", "按专业设置中评委会，人数适当放宽", "fewer for an intermediate committee by speciality");
    /** A written application of its own (专题书面申请). */
    public static final Obligation WRITTEN_APPLICATION = SETUP_PERMITTED.obligation(
            "written-application", STEP, Party.COMMITTEE_HOST, "专题书面申请授权", "apply for the authority in writing");
    /** What the application sets out. */
    public static final Obligation APPLICATION_CONTENTS = SETUP_PERMITTED.obligation(
            "application-contents",
            DOCUMENT,
            Party.COMMITTEE_HOST,
            "申请书：人才队伍状况、设置理由、评审职称层级、是否代评低层级、评审人员范围和专业范围等",
            "application with workforce, reasons, levels, lower levels on behalf, persons and specialities covered");
    /** Where it is addressed. */
    public static final Derived<TitleAuthority> DUE_RECIPIENT =
            Derived.code("due-recipient", TitleAuthority.class, "设置申请应报部门", "where the application is to be addressed");
    /** It went there. */
    public static final Requirement RIGHT_RECIPIENT =
            SETUP_PERMITTED.requirement("right-recipient", "向规定部门申请", "the application went to the right office");

    static List<Change> changes() {
        return ImmutableList.of(
                add(SOUND_LEADERS.by("LX282/1.2-a")),
                add(HAS_WORKING_BODY.by("LX282/1.2-b").demands(WORKING_BODY.yes())),
                add(HAS_FUNDING.by("LX282/1.2-c").demands(FUNDED.yes())),
                add(HAS_RULES
                        .by("LX282/1.2-d")
                        .demands(all(
                                on(REVIEW_RULES),
                                on(REVIEW_STANDARDS),
                                on(MORALITY_EVALUATION),
                                on(DEFENCE),
                                on(PUBLIC_NOTICE),
                                on(INTEGRITY_PLEDGE),
                                on(COMMITTEE_OFFICE),
                                on(RECUSAL),
                                on(CONFIDENTIALITY),
                                on(SUPERVISION),
                                on(COMPLAINTS)))),
                add(SENIORS_ASKED.by("LX282/1.2-e").is(100)),
                add(SENIORS_TOLERATED.by("LX282/1.2-e").is(90)),
                add(ENOUGH_SENIORS
                        .by("LX282/1.2-e")
                        .demands(about(SENIORS, SENIORS_ASKED, SENIORS_TOLERATED)
                                .when(all(
                                        COMMITTEE_BAND.is(SENIOR),
                                        HOST_KIND.is(PREFECTURE_SERIES_DEPARTMENT, PREFECTURE_DEPARTMENT))))),
                add(INTERMEDIATES_ASKED.by("LX282/1.2-f").is(50)),
                add(INTERMEDIATES_TOLERATED.by("LX282/1.2-f").is(45)),
                add(ENOUGH_INTERMEDIATES
                        .by("LX282/1.2-f")
                        .demands(about(countedTowardsFifty(), INTERMEDIATES_ASKED, INTERMEDIATES_TOLERATED)
                                .when(all(
                                        COMMITTEE_BAND.is(INTERMEDIATE),
                                        HOST_KIND.is(COUNTY, PREFECTURE_SERIES_DEPARTMENT))))),
                add(FEWER_BY_SPECIALITY
                        .by("LX282/1.2-g")
                        .satisfies(
                                ENOUGH_INTERMEDIATES,
                                all(
                                        COMMITTEE_BASIS.is(SPECIALITY),
                                        countedTowardsFifty().atLeast(RELAXED_HEADCOUNT)))),
                add(WRITTEN_APPLICATION.by("LX282/1.2-h").comesAlways()),
                add(DUE_RECIPIENT
                        .by("LX282/1.2-i", "LX282/1.2-j")
                        .is(choose(COMMITTEE_BAND.is(SENIOR), by(PROVINCIAL_HRSS), by(PREFECTURE_HRSS)))),
                add(RIGHT_RECIPIENT.by("LX282/1.2-i", "LX282/1.2-j").demands(APPLIED_TO.same(DUE_RECIPIENT))),
                add(APPLICATION_CONTENTS.by("LX282/1.2-k").comesAlways()));
    }

    private SetupConditions() {}

    private static Criterion on(RuleContent content) {
        return some(INTERNAL_RULES, RULE_CONTENT.is(content));
    }

    /** About so many: enough of them, or nearly so and accepted by the approving authority. */
    private static Criterion about(Measure<Integer> number, Parameter<Integer> asked, Parameter<Integer> atLeast) {
        return any(number.atLeast(asked), all(number.atLeast(atLeast), HEADCOUNT_ACCEPTED.yes()));
    }

    private static Measure<Integer> countedTowardsFifty() {
        return choose(
                Readings.COUNTED_TOWARDS_FIFTY.is(CountedTowardsFifty.INTERMEDIATE_ONLY),
                INTERMEDIATES,
                plus(INTERMEDIATES, SENIORS));
    }
}
