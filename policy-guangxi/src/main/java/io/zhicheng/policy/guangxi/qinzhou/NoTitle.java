package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.JudgementFacts.DIRECT_REVIEW_CONDITIONS_MET;
import static io.zhicheng.policy.fact.JudgementFacts.EDUCATION_CONDITION_MET;
import static io.zhicheng.policy.fact.JudgementFacts.SENIORITY_CONDITION_MET;
import static io.zhicheng.policy.fact.PersonFacts.FROM_STATE_ORGAN;
import static io.zhicheng.policy.fact.PersonFacts.URGENT_TALENT;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.DIRECT_REVIEW;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.NO_TITLE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.SERIES_CONDITIONS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.no;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * QZ4 chapter 1, section (2): staff that came from state organs and hold no title, and talent in urgent need. The
 * conditions of direct review stand in another document ({@code 桂职改〔2018〕1号}), so they are attested.
 */
public final class NoTitle {
    /** The highest level that staff from state organs may apply for without a title. */
    public static final Parameter<TitleLevel> HIGHEST_WITHOUT_TITLE = Parameter.of(
            "highest-without-title",
            Unit.codes(TitleLevel.class),
            "国家机关分流或交流人员无职称申报的最高层级",
            "highest level for staff from state organs without a title");
    /** The level is within what they may apply for. */
    public static final Requirement LEVEL_OPEN_WITHOUT_TITLE = ELIGIBILITY.requirement(
            "level-open-without-title", "无职称申报层级不超过规定", "the level is open to staff from state organs without a title");
    /** What the other document asks stands in for the conditions of the series. */
    public static final Relaxation TALENT_CONDITIONS_INSTEAD = ELIGIBILITY.relaxation(
            "talent-conditions-instead",
            "急需紧缺人才按直接评审规定，不按系列条件",
            "talent in urgent need is measured by the rules of direct review",
            DIRECT_REVIEW);

    static List<Change> changes() {
        return ImmutableList.of(
                add(NO_TITLE.by("QZ4/1.2-a")
                        .opensTo(
                                all(no(QUALIFICATIONS), EDUCATION_CONDITION_MET.yes(), SENIORITY_CONDITION_MET.yes()))),
                add(HIGHEST_WITHOUT_TITLE.by("QZ4/1.2-a").is(ASSOCIATE_SENIOR)),
                add(LEVEL_OPEN_WITHOUT_TITLE
                        .by("QZ4/1.2-a")
                        .demands(
                                SOUGHT_LEVEL
                                        .atMost(HIGHEST_WITHOUT_TITLE)
                                        .when(all(FROM_STATE_ORGAN.yes(), no(QUALIFICATIONS))),
                                NO_TITLE)),
                add(DIRECT_REVIEW
                        .by("QZ4/1.2-b")
                        .opensTo(all(URGENT_TALENT.yes(), DIRECT_REVIEW_CONDITIONS_MET.yes())
                                .onlyFor(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR)))),
                add(TALENT_CONDITIONS_INSTEAD.by("QZ4/1.2-b").satisfies(SERIES_CONDITIONS, ALWAYS)));
    }

    private NoTitle() {}
}
