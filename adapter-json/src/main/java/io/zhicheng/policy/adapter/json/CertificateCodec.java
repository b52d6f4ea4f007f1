package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.CERTIFICATE_CLASS;
import static io.zhicheng.policy.adapter.json.Codes.CERTIFICATE_FORM;
import static io.zhicheng.policy.adapter.json.Codes.CERTIFICATE_PURPOSE;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;

import io.zhicheng.policy.model.certificate.CertificateRequest;

/** The table of a request for a title certificate. */
final class CertificateCodec {
    static final ObjectCodec<CertificateRequest, CertificateRequest.Builder> CERTIFICATE_REQUEST = table(
                    "a request for a certificate", CertificateRequest::builder, CertificateRequest.Builder::build)
            .field("purpose", CERTIFICATE_PURPOSE, CertificateRequest::purpose, CertificateRequest.Builder::purpose)
            .field(
                    "certificateClass",
                    CERTIFICATE_CLASS,
                    CertificateRequest::certificateClass,
                    CertificateRequest.Builder::certificateClass)
            .field("requestedOn", DATE, CertificateRequest::requestedOn, CertificateRequest.Builder::requestedOn)
            .field("letters", COUNT, CertificateRequest::letters, CertificateRequest.Builder::letters)
            .field(
                    "newspaperPages",
                    COUNT,
                    CertificateRequest::newspaperPages,
                    CertificateRequest.Builder::newspaperPages)
            .field("form", CERTIFICATE_FORM, CertificateRequest::form, CertificateRequest.Builder::form)
            .field("copies", COUNT, CertificateRequest::copies, CertificateRequest.Builder::copies)
            .field(
                    "titleObtainedOn",
                    DATE,
                    CertificateRequest::titleObtainedOn,
                    CertificateRequest.Builder::titleObtainedOn)
            .flag("paperMade", CertificateRequest::paperMade, CertificateRequest.Builder::paperMade)
            .flag(
                    "languageExamOwed",
                    CertificateRequest::languageExamOwed,
                    CertificateRequest.Builder::languageExamOwed)
            .flag("languageExamMet", CertificateRequest::languageExamMet, CertificateRequest.Builder::languageExamMet)
            .flag(
                    "computerExamOwed",
                    CertificateRequest::computerExamOwed,
                    CertificateRequest.Builder::computerExamOwed)
            .flag("computerExamMet", CertificateRequest::computerExamMet, CertificateRequest.Builder::computerExamMet)
            .done();

    private CertificateCodec() {}
}
