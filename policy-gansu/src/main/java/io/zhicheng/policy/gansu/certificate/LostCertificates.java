package io.zhicheng.policy.gansu.certificate;

import static io.zhicheng.policy.fact.CertificateRequests.CERTIFICATE_CLASS;
import static io.zhicheng.policy.fact.CertificateRequests.CERTIFICATE_PURPOSE;
import static io.zhicheng.policy.fact.CertificateRequests.COPIES_HANDED_IN;
import static io.zhicheng.policy.fact.CertificateRequests.FORM_FILLED_IN;
import static io.zhicheng.policy.fact.CertificateRequests.LETTERS_HANDED_IN;
import static io.zhicheng.policy.fact.CertificateRequests.PAGES_HANDED_IN;
import static io.zhicheng.policy.fact.CertificateRequests.REQUESTED_ON;
import static io.zhicheng.policy.fact.CertificateRequests.REQUEST_IN_ORDER;
import static io.zhicheng.policy.model.certificate.CertificateClass.EXAMINATION;
import static io.zhicheng.policy.model.certificate.CertificateClass.GRADUATE_RECOGNITION;
import static io.zhicheng.policy.model.certificate.CertificateClass.REVIEWED;
import static io.zhicheng.policy.model.certificate.CertificateForm.EXAMINATION_ROSTER;
import static io.zhicheng.policy.model.certificate.CertificateForm.LOSS_APPLICATION;
import static io.zhicheng.policy.model.certificate.CertificateForm.RECOGNITION_ROSTER;
import static io.zhicheng.policy.model.certificate.CertificateForm.REVIEW_ROSTER;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.REPLACEMENT;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS268 chapter 1, section (4), item 3: what it takes to replace a lost certificate. Every number is read on the day of
 * the request, whatever the policy's date, so that a change counts for requests from its day on.
 */
public final class LostCertificates {
    /** Letters of the unit that a replacement takes (单位公函). */
    public static final Parameter<Integer> LOSS_LETTERS =
            Parameter.of("loss-letters", Unit.COUNT, "遗失补办所需单位公函份数", "letters that a replacement takes");
    /** Newspaper pages that it takes (登报遗失声明). */
    public static final Parameter<Integer> LOSS_PAGES =
            Parameter.of("loss-pages", Unit.COUNT, "遗失补办所需登报声明整版报纸张数", "newspaper pages that a replacement takes");
    /** The form that it takes, by the class of the certificate. */
    public static final Parameter<CertificateForm> LOSS_FORM =
            Parameter.of("loss-form", Unit.codes(CertificateForm.class), "遗失补办所用表格", "form that a replacement takes");
    /** Copies of a roster that it takes. */
    public static final Parameter<Integer> LOSS_COPIES =
            Parameter.of("loss-copies", Unit.COUNT, "遗失补办花名册份数", "copies of the roster for a replacement");
    /** Copies of the roster for a certificate that is issued for the first time, by its class. */
    public static final Parameter<Integer> FIRST_ISSUE_COPIES =
            Parameter.of("first-issue-copies", Unit.COUNT, "新办证书花名册份数", "copies of the roster for a first issue");
    /** Copies of the roster that the request takes. */
    public static final Derived<Integer> ROSTER_COPIES =
            Derived.of("roster-copies", Unit.COUNT, "应交花名册份数", "copies of the roster that the request takes");

    /** The letter is there. */
    public static final Requirement LETTER_THERE =
            REQUEST_IN_ORDER.requirement("loss-letter-there", "遗失补办附单位公函", "the letter of the unit is there");
    /** The declaration of loss is there, as the whole page of the newspaper. */
    public static final Requirement DECLARATION_THERE = REQUEST_IN_ORDER.requirement(
            "loss-declaration-there", "遗失补办附登报声明", "the declaration in a newspaper is there");
    /** The right form is there, in enough copies. */
    public static final Requirement FORM_THERE =
            REQUEST_IN_ORDER.requirement("loss-form-there", "遗失补办表格及份数齐备", "the right form is there in enough copies");

    /** The letter of the unit that gives the reason. */
    public static final Obligation LETTER = REQUEST_IN_ORDER.obligation(
            "loss-letter",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "说明补办原因的单位公函一份",
            "one letter of the unit that gives the reason");
    /** The whole page of the newspaper with the declaration of loss: the page is not cut, the notice need not fill it. */
    public static final Obligation DECLARATION = REQUEST_IN_ORDER.obligation(
            "loss-declaration",
            DOCUMENT,
            Party.APPLICANT,
            "登报遗失声明（整版报纸）",
            "declaration of loss in a newspaper, as the whole page");
    /** The department in charge checks, then the provincial title-reform office replaces. */
    public static final Obligation CHECKED_THEN_REPLACED = REQUEST_IN_ORDER.obligation(
            "checked-then-replaced",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "经单位主管部门审核后，到省职改办办理",
            "checked by the department in charge, then replaced at the provincial title-reform office");

    static List<Norm> norms() {
        return ImmutableList.of(
                LOSS_LETTERS.by("GS268/1.4.3-a").is(1),
                LETTER.by("GS268/1.4.3-a")
                        .comesWhen(
                                all(replacement(), LOSS_LETTERS.at(REQUESTED_ON).atLeast(1))),
                LETTER_THERE
                        .by("GS268/1.4.3-a")
                        .demands(LETTERS_HANDED_IN
                                .atLeast(LOSS_LETTERS.at(REQUESTED_ON))
                                .when(replacement())),
                // a certificate of national validity has no form here: the province does not issue it
                LOSS_FORM
                        .by("GS268/1.4.3-b", "GS268/1.4.3-e", "GS268/1.4.3-f")
                        .is(Setting.table(
                                CERTIFICATE_CLASS,
                                ImmutableMap.of(
                                        REVIEWED, Setting.of(REVIEW_ROSTER),
                                        EXAMINATION, Setting.of(EXAMINATION_ROSTER),
                                        GRADUATE_RECOGNITION, Setting.of(RECOGNITION_ROSTER)))),
                LOSS_COPIES
                        .by("GS268/1.4.3-b", "GS268/1.4.3-e", "GS268/1.4.3-f")
                        .is(3),
                FIRST_ISSUE_COPIES
                        .by("GS268/1.2.2.1")
                        .is(Setting.table(CERTIFICATE_CLASS, ImmutableMap.of(REVIEWED, Setting.of(2)))),
                ROSTER_COPIES
                        .by("GS268/1.4.3-b", "GS268/1.4.3-e", "GS268/1.4.3-f", "GS268/1.2.2.1")
                        .is(choose(replacement(), LOSS_COPIES, FIRST_ISSUE_COPIES)),
                // the application that is no roster has no number of copies of its own
                FORM_THERE
                        .by("GS268/1.4.3-b", "GS268/1.4.3-e", "GS268/1.4.3-f")
                        .demands(all(
                                        FORM_FILLED_IN.same(LOSS_FORM.at(REQUESTED_ON)),
                                        COPIES_HANDED_IN.atLeast(ROSTER_COPIES).when(byRoster()))
                                .when(replacement())),
                LOSS_PAGES.by("GS268/1.4.3-c").is(1),
                DECLARATION
                        .by("GS268/1.4.3-c")
                        .comesWhen(
                                all(replacement(), LOSS_PAGES.at(REQUESTED_ON).atLeast(1))),
                DECLARATION_THERE
                        .by("GS268/1.4.3-c")
                        .demands(PAGES_HANDED_IN
                                .atLeast(LOSS_PAGES.at(REQUESTED_ON))
                                .when(replacement())),
                CHECKED_THEN_REPLACED.by("GS268/1.4.3-d").comesWhen(all(replacement(), byRoster())));
    }

    private LostCertificates() {}

    private static Criterion replacement() {
        return CERTIFICATE_PURPOSE.is(REPLACEMENT);
    }

    private static Criterion byRoster() {
        return not(LOSS_FORM.at(REQUESTED_ON).is(LOSS_APPLICATION));
    }
}
