package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.achievement.AdviceAuthorship;
import io.zhicheng.policy.model.achievement.AdviceInstruction;
import io.zhicheng.policy.model.achievement.AdvicePublication;
import io.zhicheng.policy.model.achievement.AdviceUse;
import io.zhicheng.policy.model.career.EpidemicResearchField;
import io.zhicheng.policy.model.career.EpidemicRole;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.UnmetCondition;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Unit;

/** What is told of merit beyond the ordinary: policy-advice articles, epidemic control, and the conditions left unmet. */
public final class MeritFacts {
    /** Use of a policy-advice article (决策咨询类信息采用). */
    public static final Rows<AdviceAdoption> ADVICE_ADOPTIONS = APPLICATION.rows(
            "dossier.adviceAdoptions",
            AdviceAdoption.class,
            "决策咨询类信息采用",
            "use of a policy-advice article",
            application -> application.dossier().adviceAdoptions());

    /** Piece that was used (决策咨询类信息篇目). */
    public static final Fact<String> ADVICE_PIECE =
            ADVICE_ADOPTIONS.fact("piece", Unit.TEXT, "决策咨询类信息篇目", "piece that was used", AdviceAdoption::piece);

    /** Authorship of the piece (决策咨询类信息署名). */
    public static final Fact<AdviceAuthorship> ADVICE_AUTHORSHIP = ADVICE_ADOPTIONS.code(
            "authorship", AdviceAuthorship.class, "决策咨询类信息署名", "authorship of the piece", AdviceAdoption::authorship);

    /** Kind of publication that used the piece (信息刊物类别). */
    public static final Fact<AdvicePublication> ADVICE_PUBLICATION = ADVICE_ADOPTIONS.code(
            "publication",
            AdvicePublication.class,
            "信息刊物类别",
            "kind of publication that used the piece",
            AdviceAdoption::publication);

    /** Way the piece was used (信息采用方式). */
    public static final Fact<AdviceUse> ADVICE_USE =
            ADVICE_ADOPTIONS.code("use", AdviceUse.class, "信息采用方式", "way the piece was used", AdviceAdoption::use);

    /** Instruction that the piece was given (领导批示). */
    public static final Fact<AdviceInstruction> ADVICE_INSTRUCTION = ADVICE_ADOPTIONS.code(
            "instruction",
            AdviceInstruction.class,
            "领导批示",
            "instruction that the piece was given",
            AdviceAdoption::instruction);

    /** Way of taking part in epidemic control (参加疫情防控方式). */
    public static final Fact<EpidemicRole> EPIDEMIC_ROLE = APPLICATION.code(
            "dossier.epidemicService.role",
            EpidemicRole.class,
            "参加疫情防控方式",
            "way of taking part in epidemic control",
            application -> application.dossier().epidemicService().role());

    /** Field of the front-line research (疫情防控科研攻关领域). */
    public static final Fact<EpidemicResearchField> EPIDEMIC_RESEARCH_FIELD = APPLICATION.code(
            "dossier.epidemicService.researchField",
            EpidemicResearchField.class,
            "疫情防控科研攻关领域",
            "field of the front-line research",
            application -> application.dossier().epidemicService().researchField());

    /** The department of the industry counts the person among the front line (行业主管部门认定属一线范围). */
    public static final Flag ON_FRONT_LINE_LIST = APPLICATION.judged(
            "dossier.epidemicService.onFrontLineList",
            Party.INDUSTRY_DEPARTMENT,
            "行业主管部门认定属一线范围",
            "the department of the industry counts the person among the front line",
            application -> application.dossier().epidemicService().onFrontLineList());

    /** Condition of the series that is not met (未达到的条件). */
    public static final Rows<UnmetCondition> UNMET_CONDITIONS = APPLICATION.rows(
            "judgements.unmetConditions",
            UnmetCondition.class,
            "未达到的条件",
            "unmet condition of the series",
            application -> application.judgements().unmetConditions());

    /** What the unmet condition asks about (未达到条件的类别). */
    public static final Fact<ConditionKind> UNMET_CONDITION = UNMET_CONDITIONS.code(
            "kind", ConditionKind.class, "未达到条件的类别", "what the unmet condition asks about", UnmetCondition::kind);

    private MeritFacts() {}
}
