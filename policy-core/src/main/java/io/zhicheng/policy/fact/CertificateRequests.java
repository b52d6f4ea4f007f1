package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.rule.Fact;
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

    private CertificateRequests() {}
}
