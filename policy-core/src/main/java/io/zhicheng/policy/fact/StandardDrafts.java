package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;

/** What is told of the draft of a series standard. */
public final class StandardDrafts {
    /** The standard of a series, drafted or issued (系列评价条件标准). */
    public static final Subject<StandardDraft> STANDARD_DRAFT =
            Subject.of("standard-draft", StandardDraft.class, "系列评价条件标准", "series standard");

    /** Is the series standard in order (评价条件标准是否合规). */
    public static final Question<StandardDraft> STANDARD_IN_ORDER =
            Question.of("standard-in-order", STANDARD_DRAFT, "评价条件标准是否合规", "is the series standard in order");

    /** Level the standard is for (标准所评层级). */
    public static final Fact<TitleLevel> DRAFT_LEVEL = STANDARD_DRAFT.code(
            "level", TitleLevel.class, "标准所评层级", "level the standard is for", draft -> draft.level());

    /** Highest level of award the exceptional standard demands (破格条件要求的最高奖项级别). */
    public static final Fact<AwardScope> EXCEPTIONAL_SCOPE = STANDARD_DRAFT.code(
            "exceptionalScope",
            AwardScope.class,
            "破格条件要求的最高奖项级别",
            "highest level of award the exceptional standard demands",
            draft -> draft.exceptionalScope());

    /** Achievement units demanded of normal promotion (正常晋升量化业绩条数). */
    public static final Fact<AchievementUnits> NORMAL_UNITS = STANDARD_DRAFT.fact(
            "normalUnits",
            Unit.ACHIEVEMENT_UNITS,
            "正常晋升量化业绩条数",
            "achievement units demanded of normal promotion",
            draft -> draft.normalUnits());

    /** Achievement units demanded in prefecture units of Gannan and Linxia (甘南、临夏州属单位量化业绩条数). */
    public static final Fact<AchievementUnits> PREFECTURE_UNITS = STANDARD_DRAFT.fact(
            "prefectureUnits",
            Unit.ACHIEVEMENT_UNITS,
            "甘南、临夏州属单位量化业绩条数",
            "achievement units demanded in prefecture units of Gannan and Linxia",
            draft -> draft.prefectureUnits());

    /** Condition of the standard (评价条件). */
    public static final Rows<StandardCondition> CONDITIONS = STANDARD_DRAFT.rows(
            "conditions", StandardCondition.class, "评价条件", "condition of the standard", draft -> draft.conditions());

    /** Kind of condition (条件类别). */
    public static final Fact<ConditionKind> CONDITION_KIND =
            CONDITIONS.code("kind", ConditionKind.class, "条件类别", "kind of condition", StandardCondition::kind);

    /** Ability the condition is worded as (条件表述的能力). */
    public static final Fact<AbilityKind> CONDITION_WORDING = CONDITIONS.code(
            "wording", AbilityKind.class, "条件表述的能力", "ability the condition is worded as", StandardCondition::wording);

    private StandardDrafts() {}
}
