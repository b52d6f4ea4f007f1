package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.CertificateRequests.CERTIFICATE_PURPOSE;
import static io.zhicheng.policy.fact.CertificateRequests.CERTIFIED_TITLE_OBTAINED_ON;
import static io.zhicheng.policy.fact.CertificateRequests.COMPUTER_EXAM_MET;
import static io.zhicheng.policy.fact.CertificateRequests.COMPUTER_EXAM_OWED;
import static io.zhicheng.policy.fact.CertificateRequests.ELECTRONIC_DUE;
import static io.zhicheng.policy.fact.CertificateRequests.LANGUAGE_EXAM_MET;
import static io.zhicheng.policy.fact.CertificateRequests.LANGUAGE_EXAM_OWED;
import static io.zhicheng.policy.fact.CertificateRequests.PAPER_MADE;
import static io.zhicheng.policy.gansu.training.Parties.PROVINCIAL_OFFICE;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.ELECTRONIC_SUPPLEMENT;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.EXCHANGE;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.FIRST_ISSUE;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/** GSPX1 chapter 5: electronic certificates, and the clearing of certificates that were never made (网上证书办理). */
public final class ElectronicCertificates {
    /** The first year whose titles have electronic certificates only. */
    public static final Parameter<Year> ELECTRONIC_SINCE =
            Parameter.of("electronic-since", Unit.YEAR, "实行电子证书的起始年度", "first year of electronic certificates");
    /** A paper certificate was due before that year and was never made (应当办理纸质证书而未办理). */
    public static final Requirement NEVER_MADE = ELECTRONIC_DUE.requirement(
            "paper-never-made", "之前应办纸质证书而未办", "a paper certificate was due and was never made");
    /** An examination that was owed was not met (应考外语、计算机而未考或不符合要求). */
    public static final Bar EXAM_OWED =
            ELECTRONIC_DUE.bar("examination-owed", "应考外语、计算机而未考或不符合要求", "an examination that was owed was not met");
    /** A paper certificate that is held is not exchanged for the time being (暂不换发). */
    public static final Bar NOT_EXCHANGED =
            ELECTRONIC_DUE.bar("not-exchanged", "已持有纸质证书，暂不换发电子证书", "a paper certificate is not exchanged");
    /** Once the document is issued, the certificate can be had from the system. */
    public static final Obligation DOWNLOAD = ELECTRONIC_DUE.obligation(
            "download-certificate",
            STEP,
            Party.APPLICANT,
            "资格文件印发后，通过个人账号登录系统下载打印电子证书",
            "once the document is issued, download and print the certificate from the own account");
    /** The unit clears them in one go, with a report. */
    public static final Obligation CLEARING_REPORT = ELECTRONIC_DUE.obligation(
            "clearing-report",
            STEP,
            Party.EMPLOYING_UNIT,
            "集中清理一次，专题说明未办的原因、数量、层级",
            "clear them in one go and report reasons, numbers and levels");
    /** A roster with the forms and documents of the titles. */
    public static final Obligation CLEARING_ROSTER = ELECTRONIC_DUE.obligation(
            "clearing-roster",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "专门造册，附《专业技术职务任职资格评审表》（转正定级表）、资格文件（定职文件）等",
            "a roster, with the review forms and the documents of the titles");
    /** The provincial office agrees first. */
    public static final Obligation AGREED_BY_PROVINCE = ELECTRONIC_DUE.obligation(
            "clearing-agreed",
            STEP,
            PROVINCIAL_OFFICE,
            "经省职改办同意后统一办理",
            "made in one go after the provincial office agrees");

    private static final Criterion SUPPLEMENT = CERTIFICATE_PURPOSE.is(ELECTRONIC_SUPPLEMENT);

    static List<Change> changes() {
        return adding(ImmutableList.of(
                DOWNLOAD.by("GSPX1/5.1-a", "GSPX1/5.1-b").comesWhen(CERTIFICATE_PURPOSE.is(FIRST_ISSUE)),
                ELECTRONIC_SINCE.by("GSPX1/5.2-b").is(Year.of(2019)),
                // one that was made and lost is replaced, not supplemented
                NEVER_MADE
                        .by("GSPX1/5.2-b")
                        .demands(all(yearOf(CERTIFIED_TITLE_OBTAINED_ON).below(ELECTRONIC_SINCE), PAPER_MADE.no())
                                .when(SUPPLEMENT)),
                EXAM_OWED
                        .by("GSPX1/5.2-c")
                        .appliesWhen(all(
                                SUPPLEMENT,
                                any(
                                        all(LANGUAGE_EXAM_OWED.yes(), LANGUAGE_EXAM_MET.no()),
                                        all(COMPUTER_EXAM_OWED.yes(), COMPUTER_EXAM_MET.no())))),
                CLEARING_REPORT.by("GSPX1/5.2-d").comesWhen(SUPPLEMENT),
                CLEARING_ROSTER.by("GSPX1/5.2-e").comesWhen(SUPPLEMENT),
                AGREED_BY_PROVINCE.by("GSPX1/5.2-f").comesWhen(SUPPLEMENT),
                NOT_EXCHANGED.by("GSPX1/5.2-g").appliesWhen(CERTIFICATE_PURPOSE.is(EXCHANGE))));
    }

    private ElectronicCertificates() {}
}
