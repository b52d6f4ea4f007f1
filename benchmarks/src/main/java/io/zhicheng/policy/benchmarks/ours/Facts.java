package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.benchmarks.workload.Achievement;
import io.zhicheng.policy.benchmarks.workload.AchievementKind;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Appraisal;
import io.zhicheng.policy.benchmarks.workload.AwardLevel;
import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.Education;
import io.zhicheng.policy.benchmarks.workload.EmployerType;
import io.zhicheng.policy.benchmarks.workload.Grade;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import io.zhicheng.policy.benchmarks.workload.Sanction;
import io.zhicheng.policy.benchmarks.workload.ServiceSpell;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.PlainFacts;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The facts of an applicant. Each reads one field; months are told by their first day. */
@SuppressWarnings("EnumOrdinal") // a level is told as a number
public final class Facts {
    /** The kind of subject. */
    public static final Subject<Applicant> APPLICANT =
            Subject.of("benchmark-applicant", Applicant.class, "申报人（虚构）", "applicant (invented)");

    /** What is asked. */
    public static final Question<Applicant> MAY_APPLY =
            Question.of("benchmark-may-apply", APPLICANT, "能否申报", "may this person apply");

    private static final PlainFacts<Applicant> FIELDS = APPLICANT.plain();

    static final Fact<LocalDate> BIRTH = date("birthDate", "出生日期", "date of birth", Applicant::birthDate);
    static final Fact<Months> RETIREMENT_AGE =
            FIELDS.number("retirementAge", Unit.MONTHS, "退休年龄", "age of retirement", a -> 12L * a.retirementAge());
    static final Fact<EmployerType> EMPLOYER =
            FIELDS.code("employerType", EmployerType.class, "单位性质", "kind of employer", Applicant::employerType);
    static final Fact<DivisionCode> JURISDICTION =
            FIELDS.fact("jurisdiction", Unit.DIVISION, "所在地", "division", a -> DivisionCode.of(a.jurisdiction()));
    static final Fact<LocationLevel> LOCATION =
            FIELDS.code("locationLevel", LocationLevel.class, "工作地层级", "level of the place", Applicant::locationLevel);
    static final Fact<Education> EDUCATION =
            FIELDS.code("highestEducation", Education.class, "学历", "education", Applicant::highestEducation);
    static final Fact<LocalDate> GRADUATION =
            date("graduationDate", "毕业日期", "date of graduation", Applicant::graduationDate);
    static final Fact<Degree> DEGREE = FIELDS.code("degree", Degree.class, "学位", "degree", Applicant::degree);
    static final Flag FULL_TIME =
            FIELDS.flag("fullTimeEducation", "全日制", "full-time education", Applicant::fullTimeEducation);
    static final Flag MAJOR_MATCHES = FIELDS.flag("majorMatches", "专业对口", "major matches", Applicant::majorMatches);
    static final Fact<Integer> CURRENT_LEVEL = count(
            "currentLevel",
            "现任级别序号",
            "level held, as a number",
            a -> a.currentLevel().ordinal());
    static final Fact<Integer> APPLIED_LEVEL = count(
            "appliedLevel",
            "申报级别序号",
            "level applied for, as a number",
            a -> a.appliedLevel().ordinal());
    static final Fact<LocalDate> QUALIFIED =
            FIELDS.month("qualificationMonth", "取得资格年月", "month of the title", Applicant::qualificationMonth);
    static final Fact<LocalDate> APPOINTED =
            FIELDS.month("appointmentMonth", "聘任年月", "month of the appointment", Applicant::appointmentMonth);
    static final Fact<LocalDate> STARTED =
            date("professionalStart", "从业起始日", "start of professional work", Applicant::professionalStart);
    static final Fact<Integer> PAPERS = count("papers", "论文", "papers", Applicant::papers);
    static final Fact<Integer> CORE_PAPERS = count("corePapers", "核心论文", "core papers", Applicant::corePapers);
    static final Fact<Integer> HOURS =
            count("continuingEducationHours", "继续教育学时", "hours of education", Applicant::continuingEducationHours);
    static final Fact<Integer> COURSE_HOURS =
            count("publicCourseHours", "公需学时", "hours of public courses", Applicant::publicCourseHours);
    static final Fact<Integer> LANGUAGE =
            count("foreignLanguageScore", "外语成绩", "language score", Applicant::foreignLanguageScore);
    static final Fact<Integer> RECOMMENDERS = count("recommenders", "推荐人数", "recommenders", Applicant::recommenders);
    static final Fact<Integer> PUBLICITY =
            count("publicityDays", "公示天数", "days of public notice", Applicant::publicityDays);
    static final Flag PLEDGE = FIELDS.flag("integrityPledge", "签署承诺书", "pledge signed", Applicant::integrityPledge);
    static final Flag IN_POST = FIELDS.flag("inPost", "在岗", "in post", Applicant::inPost);
    static final Flag CIVIL_SERVANT = FIELDS.flag("civilServant", "公务员", "civil servant", Applicant::civilServant);
    static final Fact<Months> SECONDMENT =
            FIELDS.number("secondmentMonths", Unit.MONTHS, "借调时间", "secondment", Applicant::secondmentMonths);
    static final Fact<Integer> VACANCIES = count("vacantPosts", "空岗数", "vacant posts", Applicant::vacantPosts);
    static final Flag REJECTED = FIELDS.flag("rejected", "曾未通过", "failed before", a -> a.lastRejectionDate() != null);
    static final Fact<LocalDate> REJECTION =
            date("lastRejectionDate", "上次未通过日期", "date of the last failure", Applicant::lastRejectionDate);
    static final Fact<LocalDate> FILED =
            date("applicationDate", "申报日期", "date of application", Applicant::applicationDate);

    static final Rows<Appraisal> APPRAISALS =
            APPLICANT.rows("appraisals", Appraisal.class, "年度考核", "appraisal", a -> Listing.whole(a.appraisals()));
    static final Fact<Year> APPRAISED =
            APPRAISALS.plain().number("year", Unit.YEAR, "考核年度", "year appraised", Appraisal::year);
    static final Fact<Grade> GRADE = APPRAISALS.plain().code("grade", Grade.class, "考核等次", "grade", Appraisal::grade);

    static final Rows<Sanction> SANCTIONS =
            APPLICANT.rows("sanctions", Sanction.class, "处分", "sanction", a -> Listing.whole(a.sanctions()));
    static final Fact<LocalDate> SANCTIONED =
            SANCTIONS.plain().fact("from", Unit.DATE, "处分起始日", "first day of the sanction", Sanction::from);
    static final Fact<LocalDate> SANCTION_END =
            SANCTIONS.plain().fact("to", Unit.DATE, "处分期满日", "last day of the sanction", Sanction::to);

    static final Rows<Achievement> ACHIEVEMENTS = APPLICANT.rows(
            "achievements", Achievement.class, "业绩", "achievement", a -> Listing.whole(a.achievements()));
    static final Fact<AchievementKind> KIND =
            ACHIEVEMENTS.plain().code("kind", AchievementKind.class, "业绩种类", "kind of achievement", Achievement::kind);
    static final Fact<LocalDate> ACHIEVED =
            ACHIEVEMENTS.plain().fact("date", Unit.DATE, "取得日期", "date of the achievement", Achievement::date);
    static final Fact<AwardLevel> AWARD_LEVEL = ACHIEVEMENTS
            .plain()
            .code("level", AwardLevel.class, "业绩级别", "level of the achievement", Achievement::level);
    static final Fact<Integer> RANK = ACHIEVEMENTS.plain().number("rank", Unit.COUNT, "排名", "rank", Achievement::rank);

    static final Rows<YearMonth> CONTRIBUTIONS = APPLICANT.rows(
            "contributionMonths", YearMonth.class, "缴费月份", "month paid", a -> Listing.whole(a.contributionMonths()));
    static final Fact<LocalDate> PAID = CONTRIBUTIONS.plain().month("", "缴费年月", "month paid", month -> month);

    static final Rows<ServiceSpell> SPELLS = APPLICANT.rows(
            "serviceSpells", ServiceSpell.class, "工作经历", "spell of service", a -> Listing.whole(a.serviceSpells()));
    static final Fact<LocalDate> SPELL_START =
            SPELLS.plain().fact("from", Unit.DATE, "经历起始日", "start of the spell", ServiceSpell::from);
    static final Fact<LocalDate> SPELL_END =
            SPELLS.plain().fact("to", Unit.DATE, "经历终止日", "end of the spell", ServiceSpell::to);
    static final Fact<LocationLevel> SPELL_LEVEL =
            SPELLS.plain().code("level", LocationLevel.class, "经历所在层级", "level of the spell", ServiceSpell::level);
    static final Flag SPELL_FULL_TIME = SPELLS.plain().flag("fullTime", "全职", "full time", ServiceSpell::fullTime);

    /** Told, not judged: no rule can hold a row against the one before it, so the pairs are made for it. */
    static final Rows<Succession> SUCCESSIONS = APPLICANT.rows(
            "successions", Succession.class, "前后经历", "two spells in succession", a -> Succession.of(a.serviceSpells()));

    static final Fact<LocalDate> BEFORE_ENDS = SUCCESSIONS
            .plain()
            .fact(
                    "before.to",
                    Unit.DATE,
                    "前一经历终止日",
                    "end of the spell before",
                    row -> row.before().to());
    static final Fact<LocalDate> AFTER_STARTS = SUCCESSIONS
            .plain()
            .fact(
                    "after.from",
                    Unit.DATE,
                    "后一经历起始日",
                    "start of the spell after",
                    row -> row.after().from());

    private Facts() {}

    private static Fact<LocalDate> date(
            String path, String zh, String en, Function<Applicant, @Nullable LocalDate> read) {
        return FIELDS.fact(path, Unit.DATE, zh, en, read);
    }

    private static Fact<Integer> count(String path, String zh, String en, ToLongFunction<Applicant> read) {
        return FIELDS.number(path, Unit.COUNT, zh, en, read);
    }
}
