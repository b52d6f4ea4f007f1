package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.SubmissionFacts.APPLYING_UNIT_IS_BRANCH;
import static io.zhicheng.policy.fact.SubmissionFacts.APPLYING_UNIT_IS_LEGAL_PERSON;
import static io.zhicheng.policy.fact.SubmissionFacts.BRANCH_TRADE;
import static io.zhicheng.policy.fact.SubmissionFacts.LIABLE_BY_LAW;
import static io.zhicheng.policy.model.application.BranchTrade.BANK;
import static io.zhicheng.policy.model.application.BranchTrade.INSURER;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.any;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** QZ4 chapter 2, section (1), item 5: which branch may not be the applying unit. */
public final class ApplyingUnits {
    /** The applying unit answers for itself. */
    public static final Requirement UNIT_MAY_APPLY = ELIGIBILITY.requirement(
            "unit-may-apply", "申报单位不是无独立法人资格的分支机构", "the unit is no branch without legal personality");
    /** Branches that the law lets bear civil liability: those of banks and insurers, and others with an express basis. */
    public static final Relaxation BRANCH_LIABLE_BY_LAW = ELIGIBILITY.relaxation(
            "branch-liable-by-law",
            "银行、保险公司等可独立承担民事责任的分支机构除外",
            "branches of banks, insurers and others that the law lets answer for themselves");

    static List<Change> changes() {
        return ImmutableList.of(
                add(UNIT_MAY_APPLY
                        .by("QZ4/2.1.5-a")
                        .demands(any(APPLYING_UNIT_IS_BRANCH.no(), APPLYING_UNIT_IS_LEGAL_PERSON.yes()))),
                add(BRANCH_LIABLE_BY_LAW
                        .by("QZ4/2.1.5-b")
                        .satisfies(UNIT_MAY_APPLY, any(BRANCH_TRADE.is(BANK, INSURER), LIABLE_BY_LAW.yes()))));
    }

    private ApplyingUnits() {}
}
