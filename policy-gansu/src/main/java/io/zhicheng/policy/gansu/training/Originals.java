package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.ITEMS;
import static io.zhicheng.policy.fact.Applications.ITEM_DRAWN;
import static io.zhicheng.policy.fact.Applications.ITEM_KIND;
import static io.zhicheng.policy.fact.Applications.ONLINE_CHECK_PASSED;
import static io.zhicheng.policy.fact.Applications.ORIGINALS;
import static io.zhicheng.policy.fact.Applications.ORIGINALS_FROM;
import static io.zhicheng.policy.fact.Applications.ORIGINAL_PRODUCED;
import static io.zhicheng.policy.model.application.FiledItemKind.ACHIEVEMENT;
import static io.zhicheng.policy.model.application.FiledItemKind.BOOK;
import static io.zhicheng.policy.model.application.FiledItemKind.PAPER;
import static io.zhicheng.policy.model.application.FiledItemKind.SERVICE_PROOF;
import static io.zhicheng.policy.model.application.FiledItemKind.TITLE_CERTIFICATE;
import static io.zhicheng.policy.model.application.Submitter.SUPERVISING_DEPARTMENT;
import static io.zhicheng.policy.model.application.Submitter.TITLE_OFFICE;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GSPX1 chapter 7, section (2): the originals of what was uploaded, kept ready and drawn for a check (原始材料). */
public final class Originals {
    /** The originals that are kept ready: of what was uploaded, each by its row. */
    public static final Derived<Integer> ORIGINALS_TO_HOLD =
            Derived.of("originals-to-hold", Unit.COUNT, "须备查的原始材料件数", "originals to keep ready");
    /** Who passed the online check keeps them ready. */
    public static final Obligation KEEP_ORIGINALS = ORIGINALS.obligation(
            "keep-originals", DOCUMENT, Party.APPLICANT, "准备原始材料备查", "keep the originals ready for a check");
    /** They are in order, with a list. */
    public static final Obligation LIST_OF_ORIGINALS = ORIGINALS.obligation(
            "list-of-originals",
            DOCUMENT,
            Party.APPLICANT,
            "原始材料按顺序整理，列出纸质材料清单",
            "the originals in order, with a list of them");
    /** What is drawn has to be produced. */
    public static final Obligation PRODUCE_ORIGINALS = ORIGINALS.obligation(
            "produce-originals", STEP, Party.APPLICANT, "被抽查的材料须提供原件复核", "produce the originals that are drawn");
    /** Every original that was drawn is there. */
    public static final Requirement DRAWN_PRODUCED =
            ORIGINALS.requirement("drawn-originals-produced", "已提供被抽查材料的原件", "the originals that were drawn are there");
    /** Originals are accepted centrally, by the superior unit, the city or the county. */
    public static final Obligation ACCEPTED_CENTRALLY = ORIGINALS.obligation(
            "originals-accepted-centrally",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "由各主管单位、市州、县（市、区）统一受理原始材料",
            "the superior unit, the city or the county accepts the originals");
    /** The person does not hand them in (不得由申报人员个人报送). */
    public static final Requirement NOT_BY_PERSON = ORIGINALS.requirement(
            "originals-not-by-person",
            "原始材料由主管单位或下级职改部门报送",
            "the superior unit or a title office hands the originals in");

    private static final Criterion SOME_DRAWN = some(ITEMS, ITEM_DRAWN.yes());

    static List<Change> changes() {
        return adding(ImmutableList.of(
                KEEP_ORIGINALS
                        .by("GSPX1/7.2-a")
                        .comesWhen(all(ONLINE_CHECK_PASSED.yes(), ORIGINALS_TO_HOLD.atLeast(1))),
                ORIGINALS_TO_HOLD
                        .by("GSPX1/7.2-b")
                        .is(count(ITEMS, ITEM_KIND.is(TITLE_CERTIFICATE, SERVICE_PROOF, ACHIEVEMENT, PAPER, BOOK))),
                LIST_OF_ORIGINALS.by("GSPX1/7.2-c").comesWhen(ONLINE_CHECK_PASSED.yes()),
                PRODUCE_ORIGINALS.by("GSPX1/7.2-d").comesWhen(SOME_DRAWN),
                DRAWN_PRODUCED
                        .by("GSPX1/7.2-d")
                        .demands(every(ITEMS, ORIGINAL_PRODUCED.yes().when(ITEM_DRAWN.yes()))),
                ACCEPTED_CENTRALLY.by("GSPX1/7.2-e").comesWhen(SOME_DRAWN),
                NOT_BY_PERSON
                        .by("GSPX1/7.2-f")
                        .demands(ORIGINALS_FROM
                                .is(SUPERVISING_DEPARTMENT, TITLE_OFFICE)
                                .when(SOME_DRAWN))));
    }

    private Originals() {}
}
