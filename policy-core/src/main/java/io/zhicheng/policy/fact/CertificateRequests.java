package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of a request for a title certificate. */
public final class CertificateRequests {
    /** A request for a title certificate (办理职称证书). */
    public static final Subject<CertificateRequest> CERTIFICATE_REQUEST =
            Subject.of("certificate-request", CertificateRequest.class, "办理职称证书", "request for a certificate");

    /** Are the papers of the request in order (办证材料是否齐备). */
    public static final Question<CertificateRequest> REQUEST_IN_ORDER = Question.of(
                    "request-in-order", CERTIFICATE_REQUEST, "办证材料是否齐备", "are the papers of the request in order")
            .answered("齐备", "in order", "不齐备", "not in order");

    /** May an electronic certificate be made (能否办理电子证书). */
    public static final Question<CertificateRequest> ELECTRONIC_DUE = Question.of(
            "electronic-certificate-due", CERTIFICATE_REQUEST, "能否办理电子证书", "may an electronic certificate be made");

    /** What the certificate is asked for (办证事由). */
    public static final Fact<CertificatePurpose> CERTIFICATE_PURPOSE = CERTIFICATE_REQUEST.code(
            "purpose",
            CertificatePurpose.class,
            "办证事由",
            "what the certificate is asked for",
            request -> request.purpose());

    /** Class of the certificate (证书类别). */
    public static final Fact<CertificateClass> CERTIFICATE_CLASS = CERTIFICATE_REQUEST.code(
            "certificateClass",
            CertificateClass.class,
            "证书类别",
            "class of the certificate",
            request -> request.certificateClass());

    /** Day of the request (申请日期). */
    public static final Fact<LocalDate> REQUESTED_ON = CERTIFICATE_REQUEST.fact(
            "requestedOn", Unit.DATE, "申请日期", "day of the request", request -> request.requestedOn());

    /** Letters of the unit that were handed in (已交单位公函份数). */
    public static final Fact<Integer> LETTERS_HANDED_IN = CERTIFICATE_REQUEST.fact(
            "letters", Unit.COUNT, "已交单位公函份数", "letters of the unit that were handed in", request -> request.letters());

    /** Newspaper pages that were handed in (已交登报声明整版报纸张数). */
    public static final Fact<Integer> PAGES_HANDED_IN = CERTIFICATE_REQUEST.fact(
            "newspaperPages",
            Unit.COUNT,
            "已交登报声明整版报纸张数",
            "newspaper pages that were handed in",
            request -> request.newspaperPages());

    /** Form that was filled in (已填表格). */
    public static final Fact<CertificateForm> FORM_FILLED_IN = CERTIFICATE_REQUEST.code(
            "form", CertificateForm.class, "已填表格", "form that was filled in", request -> request.form());

    /** Copies of the form that were handed in (已交表格份数). */
    public static final Fact<Integer> COPIES_HANDED_IN = CERTIFICATE_REQUEST.fact(
            "copies", Unit.COUNT, "已交表格份数", "copies of the form that were handed in", request -> request.copies());

    /** Day on which the title was obtained (取得资格时间). */
    public static final Fact<LocalDate> CERTIFIED_TITLE_OBTAINED_ON = CERTIFICATE_REQUEST.fact(
            "titleObtainedOn",
            Unit.DATE,
            "取得资格时间",
            "day on which the title was obtained",
            request -> request.titleObtainedOn());

    /** A paper certificate was made for the title (已办理纸质证书). */
    public static final Flag PAPER_MADE = CERTIFICATE_REQUEST.flag(
            "paperMade", "已办理纸质证书", "a paper certificate was made for the title", request -> request.paperMade());

    /** A foreign language was to be examined by the rules of that time (按当时规定应考外语). */
    public static final Flag LANGUAGE_EXAM_OWED = CERTIFICATE_REQUEST.flag(
            "languageExamOwed",
            "按当时规定应考外语",
            "a foreign language was to be examined by the rules of that time",
            request -> request.languageExamOwed());

    /** The examination in the foreign language was met (外语考试符合要求). */
    public static final Flag LANGUAGE_EXAM_MET = CERTIFICATE_REQUEST.flag(
            "languageExamMet",
            "外语考试符合要求",
            "the examination in the foreign language was met",
            request -> request.languageExamMet());

    /** The use of computers was to be examined by the rules of that time (按当时规定应考计算机). */
    public static final Flag COMPUTER_EXAM_OWED = CERTIFICATE_REQUEST.flag(
            "computerExamOwed",
            "按当时规定应考计算机",
            "the use of computers was to be examined by the rules of that time",
            request -> request.computerExamOwed());

    /** The examination in the use of computers was met (计算机考试符合要求). */
    public static final Flag COMPUTER_EXAM_MET = CERTIFICATE_REQUEST.flag(
            "computerExamMet",
            "计算机考试符合要求",
            "the examination in the use of computers was met",
            request -> request.computerExamMet());

    private CertificateRequests() {}
}
