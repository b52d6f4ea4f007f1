package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.ListOfMaterials.LIST_IN_DEPLOYMENT;
import static io.zhicheng.policy.guangxi.qinzhou.ListOfMaterials.NOTHING_OFF_LIST;
import static io.zhicheng.policy.guangxi.qinzhou.ListOfMaterials.PROOFS_MERGED;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.procedure.DemandedItem;
import io.zhicheng.policy.model.procedure.MaterialsDemand;

/** QZ4 2.3: the list of materials, and what is demanded beside it. */
class MaterialsDemandBoundaryTest extends CityTable {
    private static final DemandedItem LISTED =
            DemandedItem.builder().onList(true).proof(false).build();
    private static final DemandedItem UNLISTED = DemandedItem.builder()
            .onList(false)
            .foreseen(false)
            .reasonRecorded(false)
            .proof(false)
            .build();

    @Override
    protected void clauses() {
        clause("QZ4/2.3-b")
                .line(
                        "+ the list goes out with the deployment document",
                        LIST_IN_DEPLOYMENT,
                        MET,
                        MaterialsDemand.of());
        clause("QZ4/2.3-c")
                .line("item on the list -> permitted", NOTHING_OFF_LIST, MET, demanding(LISTED))
                .line("item not on the list -> not permitted unless a reason is recorded", () -> {
                    assertThat(policy().examine(NOTHING_OFF_LIST, demanding(UNLISTED))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(NOTHING_OFF_LIST, demanding(UNLISTED.withReasonRecorded(true)))
                                    .outcome())
                            .isEqualTo(MET);
                })
                .line(
                        "+ an auxiliary paper of 2.2.5 -> permitted",
                        NOTHING_OFF_LIST,
                        MET,
                        demanding(UNLISTED.withForeseen(true)))
                .line(
                        "+ one of two off the list -> not permitted",
                        NOTHING_OFF_LIST,
                        NOT_MET,
                        demanding(LISTED, UNLISTED))
                .line(
                        "+ not told whether on the list -> open",
                        NOTHING_OFF_LIST,
                        UNKNOWN,
                        demanding(DemandedItem.builder().build()));
        clause("QZ4/2.3-d")
                .line(
                        "two proofs from one unit listed separately -> not conform",
                        PROOFS_MERGED,
                        NOT_MET,
                        demanding(proof("HOSPITAL"), proof("HOSPITAL")))
                .line(
                        "one combined proof -> conform",
                        PROOFS_MERGED,
                        MET,
                        demanding(proof("HOSPITAL"), proof("SCHOOL")))
                .line(
                        "+ a paper that nobody certifies is no proof of the unit",
                        PROOFS_MERGED,
                        MET,
                        demanding(proof("HOSPITAL"), LISTED))
                .line("+ nothing demanded -> conform", PROOFS_MERGED, MET, demanding());
    }

    private static MaterialsDemand demanding(DemandedItem... items) {
        return MaterialsDemand.of(items);
    }

    private static DemandedItem proof(String issuer) {
        return DemandedItem.builder().onList(true).proof(true).issuer(issuer).build();
    }
}
