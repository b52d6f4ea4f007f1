package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.MaterialsDemands.DEMANDED_ITEMS;
import static io.zhicheng.policy.fact.MaterialsDemands.DEMAND_PERMITTED;
import static io.zhicheng.policy.fact.MaterialsDemands.ITEM_FORESEEN;
import static io.zhicheng.policy.fact.MaterialsDemands.ITEM_ISSUER;
import static io.zhicheng.policy.fact.MaterialsDemands.ITEM_IS_PROOF;
import static io.zhicheng.policy.fact.MaterialsDemands.ITEM_ON_LIST;
import static io.zhicheng.policy.fact.MaterialsDemands.REASON_RECORDED;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * QZ4 2.3: nothing is demanded that is not on the published list (清单制). The text says "in principle": a recorded reason
 * lets a demand pass, and the notice itself provides for the auxiliary papers.
 */
public final class ListOfMaterials {
    /** The series offices complete the list. */
    public static final Duty LIST_COMPLETED = DEMAND_PERMITTED.duty(
            "list-completed",
            Party.SERIES_TITLE_OFFICE,
            "对照评审条件梳理、完善申报材料清单",
            "complete the list of materials against the conditions of review");
    /** The list, with what is indispensable, goes out inside the deployment document (部署文). */
    public static final Obligation LIST_IN_DEPLOYMENT = DEMAND_PERMITTED.obligation(
            "list-in-deployment",
            DOCUMENT,
            Party.SERIES_TITLE_OFFICE,
            "清单明确不可缺少的硬件材料，列入部署文一并印发",
            "the list names what is indispensable and is issued inside the deployment document");
    /** Nothing outside the list. */
    public static final Requirement NOTHING_OFF_LIST = DEMAND_PERMITTED.requirement(
            "nothing-off-list", "原则上不得要求提供清单以外的材料", "nothing outside the list is demanded");
    /** How many documents the proofs of one unit may be. */
    public static final Parameter<Integer> DOCUMENTS_PER_ISSUER = Parameter.of(
            "documents-per-issuer", Unit.COUNT, "同一单位证明材料份数", "documents that the proofs of one unit may be");
    /** The proofs of one unit are one document. */
    public static final Requirement PROOFS_MERGED = DEMAND_PERMITTED.requirement(
            "proofs-merged", "同一单位出具的证明整合在一份材料中", "the proofs of one unit are merged into one document");

    static List<Change> changes() {
        return ImmutableList.of(
                add(LIST_COMPLETED.by("QZ4/2.3-a")),
                add(LIST_IN_DEPLOYMENT.by("QZ4/2.3-b").comesAlways()),
                add(NOTHING_OFF_LIST
                        .by("QZ4/2.3-c")
                        .demands(every(
                                DEMANDED_ITEMS, any(ITEM_ON_LIST.yes(), ITEM_FORESEEN.yes(), REASON_RECORDED.yes())))),
                add(DOCUMENTS_PER_ISSUER.by("QZ4/2.3-d").is(1)),
                add(PROOFS_MERGED
                        .by("QZ4/2.3-d")
                        .demands(largestGroup(ITEM_ISSUER, DEMANDED_ITEMS, ITEM_IS_PROOF.yes())
                                .atMost(DOCUMENTS_PER_ISSUER))));
    }

    private ListOfMaterials() {}
}
