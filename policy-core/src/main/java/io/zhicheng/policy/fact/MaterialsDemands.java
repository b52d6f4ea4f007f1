package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.procedure.DemandedItem;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;

/** What is told of the materials demanded of applicants. */
public final class MaterialsDemands {
    /** Materials demanded of applicants (要求申报人提供的材料). */
    public static final Subject<MaterialsDemand> MATERIALS_DEMAND =
            Subject.of("materials-demand", MaterialsDemand.class, "要求申报人提供的材料", "materials demanded of applicants");

    /** May these materials be demanded (所要求材料是否符合清单制). */
    public static final Question<MaterialsDemand> DEMAND_PERMITTED = Question.of(
                    "demand-permitted", MATERIALS_DEMAND, "所要求材料是否符合清单制", "may these materials be demanded")
            .answered("符合", "permitted", "不符合", "not permitted");

    /** Document that is demanded (要求提供的材料). */
    public static final Rows<DemandedItem> DEMANDED_ITEMS = MATERIALS_DEMAND.rows(
            "items", DemandedItem.class, "要求提供的材料", "document that is demanded", demand -> demand.items());

    /** The document is on the list (材料在清单内). */
    public static final Flag ITEM_ON_LIST =
            DEMANDED_ITEMS.flag("onList", "材料在清单内", "the document is on the list", DemandedItem::onList);

    /** The rules provide for the document (材料属规定的辅助材料). */
    public static final Flag ITEM_FORESEEN =
            DEMANDED_ITEMS.flag("foreseen", "材料属规定的辅助材料", "the rules provide for the document", DemandedItem::foreseen);

    /** A reason for demanding the document was recorded (要求该材料已记录理由). */
    public static final Flag REASON_RECORDED = DEMANDED_ITEMS.flag(
            "reasonRecorded",
            "要求该材料已记录理由",
            "a reason for demanding the document was recorded",
            DemandedItem::reasonRecorded);

    /** The document is a proof that a unit issues (材料属单位出具的证明). */
    public static final Flag ITEM_IS_PROOF = DEMANDED_ITEMS.flag(
            "proof", "材料属单位出具的证明", "the document is a proof that a unit issues", DemandedItem::proof);

    /** Unit that issues the document (证明出具单位). */
    public static final Fact<String> ITEM_ISSUER =
            DEMANDED_ITEMS.fact("issuer", Unit.TEXT, "证明出具单位", "unit that issues the document", DemandedItem::issuer);

    private MaterialsDemands() {}
}
