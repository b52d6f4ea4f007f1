package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.MAY_BE_REVIEWED;
import static io.zhicheng.policy.fact.Applications.PAPERS_COMPLETE;
import static io.zhicheng.policy.fact.Applications.SOUGHT_AS_EXCEPTION;
import static io.zhicheng.policy.fact.PaperFacts.EXCEPTIONAL_CONSENT;
import static io.zhicheng.policy.fact.PaperFacts.EXCEPTIONAL_CONSENT_ON;
import static io.zhicheng.policy.fact.PaperFacts.EXCEPTIONAL_PROOF;
import static io.zhicheng.policy.fact.PaperFacts.IDENTITY_DIFFERENCE;
import static io.zhicheng.policy.fact.PaperFacts.REVIEW_ON;
import static io.zhicheng.policy.fact.PaperFacts.SAME_PERSON_PROOF;
import static io.zhicheng.policy.model.application.IdentityDifference.ENTRY_ERROR;
import static io.zhicheng.policy.model.application.IdentityDifference.FORMER_NAME;
import static io.zhicheng.policy.model.application.IdentityDifference.IRREGULAR_CHANGE;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 2.2.5: papers for special cases (辅助材料): exceptional applications, and identity numbers that do not match. The
 * library holds no identity number; a host tells why two of them differ.
 */
public final class AuxiliaryPapers {
    /** Proof that the exceptional conditions are met (达到破格条件的证明材料). */
    public static final Obligation EXCEPTIONAL_PAPERS = PAPERS_COMPLETE.obligation(
            "exceptional-papers",
            DOCUMENT,
            Party.APPLICANT,
            "达到破格条件的证明材料",
            "proof that the exceptional conditions are met");
    /** An exceptional application encloses it. */
    public static final Requirement EXCEPTION_PROVED = PAPERS_COMPLETE.requirement(
            "exception-proved", "破格申报附达到破格条件的证明材料", "an exceptional application proves that its conditions are met");
    /** The title office of the committee consented before the review. */
    public static final Requirement EXCEPTION_AGREED = MAY_BE_REVIEWED.requirement(
            "exception-agreed",
            "破格申报经评委会组建单位所在职改办同意后方可评审",
            "the title office consented to the exception before the review");
    /** The applicant bears what a wrong number leads to. */
    public static final Obligation BEARS_WRONG_NUMBER = PAPERS_COMPLETE.obligation(
            "bears-wrong-number",
            EFFECT,
            Party.APPLICANT,
            "身份证号码填写错误的后果由申报人承担",
            "the applicant bears the consequences of a wrong identity number");
    /** Proof of the household authority that both names or numbers are of one person. */
    public static final Obligation SAME_PERSON_PAPERS = PAPERS_COMPLETE.obligation(
            "same-person-papers",
            DOCUMENT,
            Party.APPLICANT,
            "户籍管理部门关于属于同一人的证明材料",
            "proof of the household authority that both are one person");
    /** Such proof is there where a former name or an irregular change needs it. */
    public static final Requirement SAME_PERSON_PROVED = PAPERS_COMPLETE.requirement(
            "same-person-proved",
            "曾用名或号码非正常变动附同一人证明",
            "a former name or an irregular change of number is explained by proof");

    static List<Change> changes() {
        return ImmutableList.of(
                add(EXCEPTIONAL_PAPERS.by("QZ4/2.2.5.1-a").comesWhen(SOUGHT_AS_EXCEPTION.yes())),
                add(EXCEPTION_PROVED
                        .by("QZ4/2.2.5.1-a")
                        .demands(EXCEPTIONAL_PROOF.yes().when(SOUGHT_AS_EXCEPTION.yes()))),
                add(EXCEPTION_AGREED
                        .by("QZ4/2.2.5.1-b")
                        .demands(all(EXCEPTIONAL_CONSENT.yes(), EXCEPTIONAL_CONSENT_ON.atMost(REVIEW_ON))
                                .when(SOUGHT_AS_EXCEPTION.yes()))),
                add(BEARS_WRONG_NUMBER.by("QZ4/2.2.5.2-a").comesWhen(IDENTITY_DIFFERENCE.is(ENTRY_ERROR))),
                add(SAME_PERSON_PAPERS.by("QZ4/2.2.5.2-b").comesWhen(anotherNameOrNumber())),
                // the regular lengthening of a number from fifteen to eighteen digits explains itself
                add(SAME_PERSON_PROVED
                        .by("QZ4/2.2.5.2-b")
                        .demands(SAME_PERSON_PROOF.yes().when(anotherNameOrNumber()))));
    }

    private AuxiliaryPapers() {}

    private static Criterion anotherNameOrNumber() {
        return IDENTITY_DIFFERENCE.is(IRREGULAR_CHANGE, FORMER_NAME);
    }
}
