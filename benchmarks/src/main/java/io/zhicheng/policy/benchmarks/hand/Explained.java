package io.zhicheng.policy.benchmarks.hand;

import io.zhicheng.policy.benchmarks.hand.Seen.Figure;
import io.zhicheng.policy.benchmarks.hand.Seen.Thing;
import io.zhicheng.policy.benchmarks.workload.Achievement;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Appraisal;
import io.zhicheng.policy.benchmarks.workload.EmployerType;
import io.zhicheng.policy.benchmarks.workload.Sanction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules by hand with reasons: each finding has its citation and the facts it looked at. What a careful developer
 * writes without a library: it knows neither what is not told nor layers nor what would have to change.
 */
public final class Explained {
    private static final String[] CITATIONS = citations();

    private final Applicant a;
    private final List<Finding> findings = new ArrayList<>(FortyRules.NUMBER);
    private boolean eligible = true;

    private Explained(Applicant a) {
        this.a = a;
    }

    private static String[] citations() {
        String[] citations = new String[FortyRules.NUMBER];
        for (int i = 0; i < citations.length; i++) {
            citations[i] = "BENCH1/" + (i + 1);
        }
        return citations;
    }

    /** All findings about an applicant. */
    public static Findings judge(Applicant a) {
        Explained explained = new Explained(a);
        explained.person();
        explained.tenure();
        explained.appraisals();
        explained.sanctions();
        explained.achievements();
        explained.learning();
        explained.contributions();
        explained.service();
        explained.application();
        return new Findings(a.id(), explained.eligible, explained.findings);
    }

    private void finding(boolean isMet, Seen first) {
        add(isMet, List.of(first));
    }

    private void finding(boolean isMet, Seen first, Seen second) {
        add(isMet, List.of(first, second));
    }

    private void finding(boolean isMet, Seen... facts) {
        add(isMet, List.of(facts));
    }

    private void add(boolean isMet, List<Seen> facts) {
        eligible &= isMet;
        int rule = findings.size();
        findings.add(new Finding(rule + 1, CITATIONS[rule], isMet, facts));
    }

    private void person() {
        LocalDate retirement = Times.retirement(a);
        finding(retirement.isAfter(a.applicationDate()), new Thing("退休日期", retirement), applied());
        finding(
                a.employerType() != EmployerType.CIVIL_SERVICE && !a.civilServant(),
                new Thing("单位性质", a.employerType()),
                new Thing("公务员", a.civilServant()));
        finding(a.inPost(), new Thing("在岗", a.inPost()));
        finding(
                a.jurisdiction().startsWith("53") || a.secondmentMonths() >= 12,
                new Thing("所在地", a.jurisdiction()),
                new Figure("借调月数", a.secondmentMonths()));
        finding(FortyRules.isEducated(a), education(), place());
        int years = Times.yearsSinceGraduation(a);
        int required = Times.requiredYearsSinceGraduation(a);
        finding(
                years >= required,
                education(),
                new Thing("毕业日期", a.graduationDate()),
                new Figure("毕业年数", years),
                new Figure("要求年数", required));
        finding(
                FortyRules.isNextStep(a),
                new Thing("现任级别", a.currentLevel()),
                new Thing("申报级别", a.appliedLevel()),
                degree());
    }

    private void tenure() {
        int tenure = Times.tenureYears(a);
        int required = Times.requiredTenureYears(a);
        finding(tenure >= required, qualified(), new Figure("任职年数", tenure), new Figure("要求年数", required));
        int months = Times.appointedMonths(a);
        finding(
                months >= 12 * (required - 1),
                new Thing("聘任年月", a.appointmentMonth()),
                new Figure("聘任月数", months),
                new Figure("要求月数", 12 * (required - 1)));
        int delay = Times.monthsUntilAppointed(a);
        finding(
                delay >= 0 && delay <= 24,
                qualified(),
                new Thing("聘任年月", a.appointmentMonth()),
                new Figure("间隔月数", delay));
        int worked = Times.professionalYears(a);
        int work = Times.requiredProfessionalYears(a);
        finding(
                worked >= work,
                new Thing("从业日期", a.professionalStart()),
                new Figure("从业年数", worked),
                new Figure("要求年数", work));
        finding(
                FortyRules.isOfTheTrade(a),
                new Thing("专业对口", a.majorMatches()),
                new Figure("从业年数", worked),
                new Thing("全日制", a.fullTimeEducation()),
                hours());
    }

    private void appraisals() {
        int competent = Counts.competent(a);
        finding(competent >= 5, new Figure("合格年数", competent));
        List<Appraisal> weak = new ArrayList<>(0);
        for (Appraisal appraisal : a.appraisals()) {
            if (Counts.isWeak(appraisal, a)) {
                weak.add(appraisal);
            }
        }
        finding(weak.isEmpty(), new Thing("不达合格的考核", weak));
        int excellent = Counts.excellent(a);
        int awards = Counts.provincialAwards(a);
        finding(excellent >= 1 || awards >= 1, new Figure("优秀年数", excellent), new Figure("省级奖励", awards));
        int years = Counts.yearsAppraised(a);
        finding(years == 5, new Figure("考核年数", years));
    }

    private void sanctions() {
        List<Sanction> holding = new ArrayList<>(0);
        List<Sanction> ended = new ArrayList<>(0);
        for (Sanction sanction : a.sanctions()) {
            if (Counts.holds(sanction, a)) {
                holding.add(sanction);
            }
            if (Counts.endedLately(sanction, a)) {
                ended.add(sanction);
            }
        }
        finding(holding.isEmpty(), new Thing("处分期内", holding), applied());
        finding(ended.isEmpty(), new Thing("近一年期满", ended), applied());
        int number = Counts.sanctionsInTenYears(a);
        finding(number < 2, new Figure("十年内处分", number));
    }

    private void achievements() {
        List<Achievement> provincial = new ArrayList<>(0);
        for (Achievement achievement : a.achievements()) {
            if (Counts.isProvincialInTenure(achievement, a)) {
                provincial.add(achievement);
            }
        }
        finding(!provincial.isEmpty(), new Thing("省级业绩", provincial), qualified());
        int inTenure = Counts.achievementsInTenure(a);
        finding(inTenure >= 3, new Figure("任职期业绩", inTenure), qualified());
        int leading = Counts.leadingProjects(a);
        finding(leading >= 1, new Figure("主持项目", leading));
        int score = Counts.score(a);
        finding(score >= 60, new Figure("业绩分", score));
        int kinds = Counts.kinds(a);
        finding(kinds >= 2, new Figure("业绩种类", kinds));
    }

    private void learning() {
        Seen papers = new Figure("论文", a.papers());
        Seen core = new Figure("核心论文", a.corePapers());
        finding(
                a.papers() >= 3 || a.corePapers() >= 2 || (FortyRules.isRural(a) && a.papers() >= 1),
                papers,
                core,
                place());
        int national = Counts.nationalAchievements(a);
        finding(a.corePapers() >= 1 || national >= 1, core, new Figure("国家级业绩", national));
        finding(a.continuingEducationHours() >= 90, hours());
        finding(a.publicCourseHours() >= 30, new Figure("公需学时", a.publicCourseHours()));
    }

    private void contributions() {
        int inYear = Counts.paidInLast(12, a);
        finding(inYear == 12, new Figure("近12个月缴费", inYear));
        int inTwoYears = Counts.paidInLast(24, a);
        finding(inTwoYears >= 20, new Figure("近24个月缴费", inTwoYears));
        int all = a.contributionMonths().size();
        finding(all >= 36, new Figure("累计缴费", all));
        int gap = Counts.longestGap(a);
        finding(gap <= 3, new Figure("最长中断", gap));
    }

    private void service() {
        int grassRoots = Counts.grassRootsMonths(a);
        finding(Counts.isGrassRoots(a.locationLevel()) || grassRoots >= 12, place(), new Figure("基层月数", grassRoots));
        int overlaps = Counts.overlaps(a);
        finding(overlaps == 0, new Figure("重叠经历", overlaps));
        int days = Counts.fullTimeDays(a);
        finding(days >= 1825, new Figure("全职天数", days));
    }

    private void application() {
        int age = Times.age(a);
        finding(
                a.foreignLanguageScore() >= 60 || age >= 50 || FortyRules.isRural(a),
                new Figure("外语成绩", a.foreignLanguageScore()),
                new Figure("年龄", age),
                place());
        int required = FortyRules.requiredRecommenders(a);
        finding(
                a.recommenders() >= required,
                new Figure("推荐人", a.recommenders()),
                new Figure("要求人数", required),
                degree());
        finding(
                a.integrityPledge() && a.publicityDays() >= 5,
                new Thing("承诺书", a.integrityPledge()),
                new Figure("公示天数", a.publicityDays()));
        finding(
                FortyRules.isPostThere(a),
                new Figure("空岗", a.vacantPosts()),
                new Thing("单位性质", a.employerType()),
                place(),
                new Figure("从业年数", Times.professionalYears(a)));
        LocalDate rejected = a.lastRejectionDate();
        finding(Times.mayApplyAgain(a), new Thing("上次未通过", rejected == null ? "无" : rejected), applied());
    }

    private Seen applied() {
        return new Thing("申报日期", a.applicationDate());
    }

    private Seen qualified() {
        return new Thing("取得年月", a.qualificationMonth());
    }

    private Seen education() {
        return new Thing("学历", a.highestEducation());
    }

    private Seen degree() {
        return new Thing("学位", a.degree());
    }

    private Seen place() {
        return new Thing("工作地", a.locationLevel());
    }

    private Seen hours() {
        return new Figure("继续教育学时", a.continuingEducationHours());
    }
}
