package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.JudgementFacts.EDUCATION_CONDITION_MET;
import static io.zhicheng.policy.fact.JudgementFacts.SENIORITY_CONDITION_MET;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.BOTH_MAY_BE_RELAXED;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.NORMAL;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** QZ4 chapter 3, section (3): what an exceptional application (破格) is, and what it is not. */
public final class ExceptionalApplications {
    /** The title next below is held: an exceptional application neither skips a level nor goes without a title. */
    public static final Requirement NO_LEVEL_SKIPPED = ELIGIBILITY.requirement(
            "no-level-skipped", "具有下一级职称，不属无职称或越级申报", "holds the title next below, so no level is skipped");

    /** Seniority suffices, of itself or because something lets the person apply earlier. */
    public static final Requirement SENIORITY_SUFFICES =
            ELIGIBILITY.condition("seniority-suffices", "资历符合申报条件", "seniority suffices");

    /** Of a title held: it is the one next below. */
    static final Criterion NEXT_BELOW = any(
            all(SOUGHT_LEVEL.is(FULL_SENIOR), QUALIFICATION_LEVEL.is(ASSOCIATE_SENIOR)),
            all(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR), QUALIFICATION_LEVEL.is(INTERMEDIATE)),
            all(SOUGHT_LEVEL.is(INTERMEDIATE), QUALIFICATION_LEVEL.is(ASSISTANT)),
            all(SOUGHT_LEVEL.is(ASSISTANT), QUALIFICATION_LEVEL.is(TECHNICIAN)));

    static List<Change> changes() {
        return ImmutableList.of(
                add(NORMAL.by("QZ4/3.3-f")
                        .opensTo(all(some(QUALIFICATIONS), EDUCATION_CONDITION_MET.yes(), SENIORITY_SUFFICES))),
                add(SENIORITY_SUFFICES.by("QZ4/3.3-f").demands(SENIORITY_CONDITION_MET.yes())),
                // education or seniority, one of them; for both, the series would have to say so
                add(EXCEPTIONAL
                        .by("QZ4/3.3-f")
                        .opensTo(any(
                                all(EDUCATION_CONDITION_MET.no(), SENIORITY_CONDITION_MET.yes()),
                                all(EDUCATION_CONDITION_MET.yes(), SENIORITY_CONDITION_MET.no()),
                                all(
                                        EDUCATION_CONDITION_MET.no(),
                                        SENIORITY_CONDITION_MET.no(),
                                        BOTH_MAY_BE_RELAXED.is(true))))),
                add(NO_LEVEL_SKIPPED
                        .by("QZ4/3.3-g", "QZ4/3.3-f")
                        .demands(some(QUALIFICATIONS, NEXT_BELOW), EXCEPTIONAL)));
    }

    private ExceptionalApplications() {}
}
