package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.AchievementFacts.AUTHORITATIVE_JOURNAL;
import static io.zhicheng.policy.fact.AchievementFacts.JOURNAL_LISTINGS;
import static io.zhicheng.policy.fact.AchievementFacts.LISTED_AS_CORE;
import static io.zhicheng.policy.fact.AchievementFacts.LISTED_JOURNAL;
import static io.zhicheng.policy.fact.AchievementFacts.LISTED_YEAR;
import static io.zhicheng.policy.fact.AchievementFacts.PAPER_CARRIER;
import static io.zhicheng.policy.fact.AchievementFacts.PAPER_ISSUE;
import static io.zhicheng.policy.fact.AchievementFacts.PAPER_JOURNAL;
import static io.zhicheng.policy.fact.AchievementFacts.PRINT_EDITION;
import static io.zhicheng.policy.fact.AchievementFacts.PROVINCIAL_JOURNAL;
import static io.zhicheng.policy.fact.AchievementFacts.PUBLIC_SERIAL_NUMBER;
import static io.zhicheng.policy.fact.AchievementFacts.RELATED_TO_SPECIALITY;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_ACHIEVED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_KIND;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.gansu.grassroots.Ability.PAPERS_OF_PROVINCE;
import static io.zhicheng.policy.gansu.grassroots.Ability.PAPERS_SUFFICE;
import static io.zhicheng.policy.gansu.grassroots.Achievements.RESULT_COUNTS;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.achievement.IssueKind.REGULAR;
import static io.zhicheng.policy.model.achievement.PublicationCarrier.JOURNAL;
import static io.zhicheng.policy.model.achievement.WorkKind.PAPER;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * GSPX1 chapter 2, section (3), item 4: which achievements and papers count (业绩成果有关要求). A paper appeared on the day
 * of its issue; of an issue dated by month only, on the last day of it.
 */
public final class Papers {
    /** The paper is in a journal and an issue that count at all; a column of the list of results. */
    public static final Requirement ISSUE_COUNTS = ELIGIBILITY.condition(
            "issue-counts", "属可认可的公开期刊正刊", "in a regular issue of a public journal that is printed");
    /** The journal was a core one in the year in which the paper appeared; a column of the list of results. */
    public static final Requirement CORE_IN_ITS_YEAR = ELIGIBILITY.condition(
            "core-in-its-year", "发表当年该期刊为核心期刊", "the journal was a core one when the paper appeared");
    /** It appeared early enough in an authoritative journal to be treated alike; a column of the list of results. */
    public static final Requirement TREATED_AS_CORE = ELIGIBILITY.condition(
            "treated-as-core",
            "2018年7月1日以前的权威期刊论文按核心期刊对待",
            "an early paper of an authoritative journal, treated as core");
    /** From which day on a paper of an authoritative journal is no longer treated so. */
    public static final Parameter<LocalDate> AUTHORITATIVE_BEFORE = Parameter.of(
            "authoritative-before", Unit.DATE, "权威期刊论文按核心期刊对待的截止日", "day before which authoritative counts as core");
    /** The paper counts as one of a core journal; a column of the list of results. */
    public static final Requirement CORE_PAPER =
            ELIGIBILITY.condition("core-paper", "核心期刊论文", "paper of a core journal");
    /** The paper counts as one of a provincial journal; a column of the list of results. */
    public static final Requirement PROVINCIAL_PAPER =
            ELIGIBILITY.condition("provincial-paper", "省级期刊论文", "paper of a provincial journal");
    /** Papers of national level: those of core journals (国家级论文). */
    public static final Derived<Integer> NATIONAL_PAPERS =
            Derived.of("national-papers", Unit.COUNT, "国家级论文（国内核心期刊）篇数", "papers of national level");
    /** Papers of provincial level, beside those. */
    public static final Derived<Integer> PROVINCIAL_PAPERS =
            Derived.of("provincial-papers", Unit.COUNT, "省级论文篇数", "papers of provincial level");
    /** Told as such: papers of core journals are of national level. */
    public static final Obligation CORE_IS_NATIONAL = ELIGIBILITY.obligation(
            "core-is-national",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "国内核心期刊论文认定为国家级论文",
            "papers of core journals are recognised as of national level");
    /** Some paper does not count where it appeared. */
    public static final Obligation PAPER_DOES_NOT_COUNT = ELIGIBILITY.obligation(
            "paper-does-not-count",
            WARNING,
            Party.APPLICANT,
            "有论文所在刊期或载体不予认可",
            "some paper does not count where it appeared");

    static List<Change> changes() {
        return ImmutableList.of(
                // the province lets results of other fields count; here they have to do with the speciality
                replace(RESULT_COUNTS.by("GSPX1/2.3.4-a").demands(RELATED_TO_SPECIALITY.yes())),
                add(CORE_IN_ITS_YEAR
                        .by("GSPX1/2.3.4-d")
                        .demands(some(
                                JOURNAL_LISTINGS,
                                LISTED_JOURNAL.same(PAPER_JOURNAL),
                                LISTED_YEAR.same(yearOf(WORK_ACHIEVED_ON)),
                                LISTED_AS_CORE.yes()))),
                // whether 1 July itself is before 1 July (以前), the text does not tell
                add(AUTHORITATIVE_BEFORE
                        .by("GSPX1/2.3.4-e")
                        .is(Setting.between(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 2)))),
                add(TREATED_AS_CORE
                        .by("GSPX1/2.3.4-e")
                        .demands(all(AUTHORITATIVE_JOURNAL.yes(), WORK_ACHIEVED_ON.below(AUTHORITATIVE_BEFORE)))),
                add(ISSUE_COUNTS
                        .by("GSPX1/2.3.4-f", "GSPX1/2.3.4-i", "GSPX1/2.3.4-j", "GSPX1/2.3.4-g")
                        .demands(all(
                                PAPER_ISSUE.is(REGULAR),
                                cite("GSPX1/2.3.4-i", PUBLIC_SERIAL_NUMBER.yes()),
                                cite("GSPX1/2.3.4-j", PAPER_CARRIER.is(JOURNAL)),
                                cite("GSPX1/2.3.4-g", PRINT_EDITION.yes())))),
                add(CORE_PAPER
                        .by("GSPX1/2.3.4-c", "GSPX1/2.3.4-d", "GSPX1/2.3.4-e")
                        .demands(all(WORK_KIND.is(PAPER), any(CORE_IN_ITS_YEAR, TREATED_AS_CORE), ISSUE_COUNTS))),
                add(PROVINCIAL_PAPER
                        .by("GSPX1/2.3.4-f", "GSPX1/2.3.4-i", "GSPX1/2.3.4-j", "GSPX1/2.3.4-g")
                        .demands(all(WORK_KIND.is(PAPER), PROVINCIAL_JOURNAL.yes(), ISSUE_COUNTS))),
                add(NATIONAL_PAPERS.by("GSPX1/2.3.4-c").is(count(WORKS, CORE_PAPER))),
                add(PROVINCIAL_PAPERS
                        .by("GSPX1/2.3.4-f", "GSPX1/2.3.4-i", "GSPX1/2.3.4-j", "GSPX1/2.3.4-g")
                        .is(count(WORKS, PROVINCIAL_PAPER, not(CORE_PAPER)))),
                add(CORE_IS_NATIONAL.by("GSPX1/2.3.4-c").comesWhen(NATIONAL_PAPERS.atLeast(1))),
                add(PAPER_DOES_NOT_COUNT
                        .by("GSPX1/2.3.4-f", "GSPX1/2.3.4-i", "GSPX1/2.3.4-j", "GSPX1/2.3.4-g")
                        .comesWhen(some(WORKS, WORK_KIND.is(PAPER), not(ISSUE_COUNTS)))),
                // how many it takes the standard says; those count that are of one of the two levels
                replace(PAPERS_SUFFICE
                        .by("GSPX1/2.3.4-c", "GSPX1/2.3.4-f", "GS28/6.2.2-a")
                        .demands(
                                plus(NATIONAL_PAPERS, PROVINCIAL_PAPERS)
                                        .atLeast(PAPERS_OF_PROVINCE)
                                        .unless(CHANNEL.is(GRASS_ROOTS)),
                                NORMAL,
                                EXCEPTIONAL)));
    }

    private Papers() {}
}
