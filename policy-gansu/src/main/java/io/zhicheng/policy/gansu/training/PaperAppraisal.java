package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.AchievementFacts.APPRAISAL_PASSED;
import static io.zhicheng.policy.fact.AchievementFacts.REPRESENTATIVE;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_KIND;
import static io.zhicheng.policy.fact.Applications.ADMISSION;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.FIRST_CHECK_PASSED;
import static io.zhicheng.policy.fact.JudgementFacts.PAPERS_PASSED;
import static io.zhicheng.policy.gansu.grassroots.Ability.PAPER_SUBSTITUTED;
import static io.zhicheng.policy.gansu.training.Parties.PARTY_SCHOOL;
import static io.zhicheng.policy.gansu.training.Parties.SPECIALITY_OFFICE;
import static io.zhicheng.policy.model.achievement.WorkKind.PAPER;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GSPX1 chapter 4: the appraisal of representative papers, and who may go on to the defence (论文鉴定及评审答辩). */
public final class PaperAppraisal {
    /** Representative papers handed in. */
    public static final Derived<Integer> REPRESENTATIVE_PAPERS =
            Derived.of("representative-papers", Unit.COUNT, "提交的代表论文篇数", "representative papers handed in");
    /** How many it takes: so many and no more. */
    public static final Parameter<Integer> PAPERS_TO_HAND_IN =
            Parameter.of("papers-to-hand-in", Unit.COUNT, "应提交的代表论文篇数", "representative papers to hand in");
    /** As many are handed in as asked for; of more, some have to be chosen. */
    public static final Requirement PAPERS_HANDED_IN =
            ADMISSION.requirement("papers-handed-in", "提交2篇代表论文", "two representative papers are handed in");
    /** At the grass roots, where no papers are asked for, results stand in if the standard of the channel says so. */
    public static final Relaxation RESULTS_STAND_IN = ADMISSION.relaxation(
            "results-stand-in", "基层有效申报以业绩成果代替代表论文", "results stand in for papers in the grass-roots channel");
    /** Whether they may stand in for appraisal too: the notice and the guidance differ, the standard has to tell. */
    public static final Parameter<Boolean> RESULTS_ACCEPTED = Parameter.of(
            "results-accepted-for-papers",
            Unit.YES_NO,
            "基层有效申报能否以业绩成果代替代表论文",
            "whether results stand in for representative papers");
    /** The papers passed the appraisal (通过论文鉴定). */
    public static final Requirement APPRAISED =
            ADMISSION.requirement("papers-appraised", "代表论文通过鉴定", "the representative papers passed the appraisal");
    /** First check and appraisal are passed: only then the defence is attended. */
    public static final Requirement MAY_DEFEND = ADMISSION.requirement(
            "may-defend", "通过资格初审和论文鉴定，方可参加答辩", "first check and appraisal are passed before the defence");
    /** The papers go to experts of the speciality who hold the full senior title. */
    public static final Obligation SENT_TO_EXPERTS = ADMISSION.obligation(
            "sent-to-experts",
            STEP,
            SPECIALITY_OFFICE,
            "代表论文送本专业正高级专家鉴定",
            "send the papers to full-senior experts of the speciality");
    /** The Party school organises the defence. */
    public static final Obligation DEFENCE_ORGANISED = ADMISSION.obligation(
            "defence-organised", STEP, PARTY_SCHOOL, "统一组织学科组答辩", "organise the defence centrally");
    /** The defence is open, in the discipline group. */
    public static final Obligation OPEN_DEFENCE_OF_GROUP = ADMISSION.obligation(
            "open-defence-of-group", STEP, PARTY_SCHOOL, "学科组开放式答辩", "an open defence in the discipline group");

    /** What is appraised: papers, or the results that stand in for them. */
    private static final Criterion APPRAISED_WORK = REPRESENTATIVE.yes();

    static List<Change> changes() {
        return adding(ImmutableList.of(
                REPRESENTATIVE_PAPERS.by("GSPX1/4.1-a").is(count(WORKS, WORK_KIND.is(PAPER), APPRAISED_WORK)),
                PAPERS_TO_HAND_IN.by("GSPX1/4.1-a").is(Setting.band(2, 2)),
                PAPERS_HANDED_IN.by("GSPX1/4.1-a").demands(REPRESENTATIVE_PAPERS.within(PAPERS_TO_HAND_IN)),
                RESULTS_STAND_IN
                        .by("GSPX1/4.1-a", "GS28/6.2.2-b")
                        .satisfies(
                                PAPERS_HANDED_IN,
                                all(
                                        CHANNEL.is(GRASS_ROOTS),
                                        PAPER_SUBSTITUTED,
                                        count(WORKS, APPRAISED_WORK).within(PAPERS_TO_HAND_IN),
                                        RESULTS_ACCEPTED.is(true))),
                SENT_TO_EXPERTS.by("GSPX1/4.1-b").comesAlways(),
                // the appraisal has one result: where the papers differ, it is for the experts to tell it
                APPRAISED
                        .by("GSPX1/4.1-c")
                        .demands(all(
                                some(WORKS, APPRAISED_WORK, APPRAISAL_PASSED.yes()),
                                any(every(WORKS, APPRAISAL_PASSED.yes().when(APPRAISED_WORK)), PAPERS_PASSED.yes()))),
                MAY_DEFEND.by("GSPX1/4.2-a").demands(all(FIRST_CHECK_PASSED.yes(), APPRAISED)),
                DEFENCE_ORGANISED.by("GSPX1/4.2-b").comesWhen(MAY_DEFEND),
                OPEN_DEFENCE_OF_GROUP.by("GSPX1/4.2-c").comesWhen(MAY_DEFEND)));
    }

    private PaperAppraisal() {}
}
