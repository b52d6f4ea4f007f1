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
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The facts of an applicant. Each reads one field; months are told by their first day. */
@SuppressWarnings("EnumOrdinal") // a level is told as a number
public final class Facts {
    /** The kind of subject. */
    public static final Subject<Applicant> APPLICANT =
            Subject.of("benchmark-applicant", Applicant.class, "申报人（虚构）", "applicant (invented)");

    /** What is asked. */
    public static final Question<Applicant> MAY_APPLY =
            Question.of("benchmark-may-apply", APPLICANT, "能否申报", "may this person apply");

    static final Fact<LocalDate> BIRTH = date("birthDate", "出生日期", "date of birth", Applicant::birthDate);
    static final Fact<Months> RETIREMENT_AGE = APPLICANT.fact(
            "retirementAge",
            Unit.MONTHS,
            "退休年龄",
            "age of retirement",
            a -> Optional.of(Months.years(a.retirementAge())));
    static final Fact<EmployerType> EMPLOYER = APPLICANT.code(
            "employerType", EmployerType.class, "单位性质", "kind of employer", a -> Optional.of(a.employerType()));
    static final Fact<DivisionCode> JURISDICTION = APPLICANT.fact(
            "jurisdiction", Unit.DIVISION, "所在地", "division", a -> Optional.of(DivisionCode.of(a.jurisdiction())));
    static final Fact<LocationLevel> LOCATION = APPLICANT.code(
            "locationLevel", LocationLevel.class, "工作地层级", "level of the place", a -> Optional.of(a.locationLevel()));
    static final Fact<Education> EDUCATION = APPLICANT.code(
            "highestEducation", Education.class, "学历", "education", a -> Optional.of(a.highestEducation()));
    static final Fact<LocalDate> GRADUATION =
            date("graduationDate", "毕业日期", "date of graduation", Applicant::graduationDate);
    static final Fact<Degree> DEGREE =
            APPLICANT.code("degree", Degree.class, "学位", "degree", a -> Optional.of(a.degree()));
    static final Flag FULL_TIME =
            APPLICANT.flag("fullTimeEducation", "全日制", "full-time education", a -> Optional.of(a.fullTimeEducation()));
    static final Flag MAJOR_MATCHES =
            APPLICANT.flag("majorMatches", "专业对口", "major matches", a -> Optional.of(a.majorMatches()));
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
    static final Fact<LocalDate> QUALIFIED = date(
            "qualificationMonth",
            "取得资格年月",
            "month of the title",
            a -> a.qualificationMonth().atDay(1));
    static final Fact<LocalDate> APPOINTED = date(
            "appointmentMonth",
            "聘任年月",
            "month of the appointment",
            a -> a.appointmentMonth().atDay(1));
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
    static final Flag PLEDGE =
            APPLICANT.flag("integrityPledge", "签署承诺书", "pledge signed", a -> Optional.of(a.integrityPledge()));
    static final Flag IN_POST = APPLICANT.flag("inPost", "在岗", "in post", a -> Optional.of(a.inPost()));
    static final Flag CIVIL_SERVANT =
            APPLICANT.flag("civilServant", "公务员", "civil servant", a -> Optional.of(a.civilServant()));
    static final Fact<Months> SECONDMENT = APPLICANT.fact(
            "secondmentMonths", Unit.MONTHS, "借调时间", "secondment", a -> Optional.of(Months.of(a.secondmentMonths())));
    static final Fact<Integer> VACANCIES = count("vacantPosts", "空岗数", "vacant posts", Applicant::vacantPosts);
    static final Flag REJECTED =
            APPLICANT.flag("rejected", "曾未通过", "failed before", a -> Optional.of(a.lastRejectionDate() != null));
    static final Fact<LocalDate> REJECTION =
            APPLICANT.fact("lastRejectionDate", Unit.DATE, "上次未通过日期", "date of the last failure", a -> {
                return Optional.ofNullable(a.lastRejectionDate());
            });
    static final Fact<LocalDate> FILED =
            date("applicationDate", "申报日期", "date of application", Applicant::applicationDate);

    static final Rows<Appraisal> APPRAISALS =
            APPLICANT.rows("appraisals", Appraisal.class, "年度考核", "appraisal", a -> Listing.whole(a.appraisals()));
    static final Fact<Year> APPRAISED =
            APPRAISALS.fact("year", Unit.YEAR, "考核年度", "year appraised", row -> Optional.of(Year.of(row.year())));
    static final Fact<Grade> GRADE =
            APPRAISALS.code("grade", Grade.class, "考核等次", "grade", row -> Optional.of(row.grade()));

    static final Rows<Sanction> SANCTIONS =
            APPLICANT.rows("sanctions", Sanction.class, "处分", "sanction", a -> Listing.whole(a.sanctions()));
    static final Fact<LocalDate> SANCTIONED =
            SANCTIONS.fact("from", Unit.DATE, "处分起始日", "first day of the sanction", row -> Optional.of(row.from()));
    static final Fact<LocalDate> SANCTION_END =
            SANCTIONS.fact("to", Unit.DATE, "处分期满日", "last day of the sanction", row -> Optional.of(row.to()));

    static final Rows<Achievement> ACHIEVEMENTS = APPLICANT.rows(
            "achievements", Achievement.class, "业绩", "achievement", a -> Listing.whole(a.achievements()));
    static final Fact<AchievementKind> KIND = ACHIEVEMENTS.code(
            "kind", AchievementKind.class, "业绩种类", "kind of achievement", row -> Optional.of(row.kind()));
    static final Fact<LocalDate> ACHIEVED =
            ACHIEVEMENTS.fact("date", Unit.DATE, "取得日期", "date of the achievement", row -> Optional.of(row.date()));
    static final Fact<AwardLevel> AWARD_LEVEL = ACHIEVEMENTS.code(
            "level", AwardLevel.class, "业绩级别", "level of the achievement", row -> Optional.of(row.level()));
    static final Fact<Integer> RANK =
            ACHIEVEMENTS.fact("rank", Unit.COUNT, "排名", "rank", row -> Optional.of(row.rank()));

    static final Rows<YearMonth> CONTRIBUTIONS = APPLICANT.rows(
            "contributionMonths", YearMonth.class, "缴费月份", "month paid", a -> Listing.whole(a.contributionMonths()));
    static final Fact<LocalDate> PAID =
            CONTRIBUTIONS.fact("", Unit.DATE, "缴费年月", "month paid", row -> Optional.of(row.atDay(1)));

    static final Rows<ServiceSpell> SPELLS = APPLICANT.rows(
            "serviceSpells", ServiceSpell.class, "工作经历", "spell of service", a -> Listing.whole(a.serviceSpells()));
    static final Fact<LocalDate> SPELL_START =
            SPELLS.fact("from", Unit.DATE, "经历起始日", "start of the spell", row -> Optional.of(row.from()));
    static final Fact<LocalDate> SPELL_END =
            SPELLS.fact("to", Unit.DATE, "经历终止日", "end of the spell", row -> Optional.of(row.to()));
    static final Fact<LocationLevel> SPELL_LEVEL =
            SPELLS.code("level", LocationLevel.class, "经历所在层级", "level of the spell", row -> Optional.of(row.level()));
    static final Flag SPELL_FULL_TIME = SPELLS.flag("fullTime", "全职", "full time", row -> Optional.of(row.fullTime()));

    /** Told, not judged: no rule can hold a row against the one before it, so the pairs are made for it. */
    static final Rows<Succession> SUCCESSIONS = APPLICANT.rows(
            "successions", Succession.class, "前后经历", "two spells in succession", a -> Succession.of(a.serviceSpells()));

    static final Fact<LocalDate> BEFORE_ENDS = SUCCESSIONS.fact(
            "before.to",
            Unit.DATE,
            "前一经历终止日",
            "end of the spell before",
            row -> Optional.of(row.before().to()));
    static final Fact<LocalDate> AFTER_STARTS = SUCCESSIONS.fact(
            "after.from",
            Unit.DATE,
            "后一经历起始日",
            "start of the spell after",
            row -> Optional.of(row.after().from()));

    private Facts() {}

    private static Fact<LocalDate> date(String path, String zh, String en, Function<Applicant, LocalDate> read) {
        return APPLICANT.fact(path, Unit.DATE, zh, en, a -> Optional.of(read.apply(a)));
    }

    private static Fact<Integer> count(String path, String zh, String en, ToIntFunction<Applicant> read) {
        return APPLICANT.fact(path, Unit.COUNT, zh, en, a -> Optional.of(read.applyAsInt(a)));
    }
}
