package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.CommitteeBasis;
import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import net.jqwik.api.Arbitrary;

/** Arbitrary committees as bodies, and the papers that make their decisions known. */
public final class AuthorityArbitraries {
    private AuthorityArbitraries() {}

    /** Hosts of committees (评委会所在单位). */
    public static Arbitrary<CommitteeHost> committeeHosts() {
        return Making.of(CommitteeHost::builder)
                .told(Values.any(HostKind.class), CommitteeHost.Builder::kind)
                .told(Values.any(LocationTier.class), CommitteeHost.Builder::tier)
                .told(Values.divisions(), CommitteeHost.Builder::division)
                .told(Values.flags(), CommitteeHost.Builder::administeredByPrefecture)
                .told(Values.flags(), CommitteeHost.Builder::seniorReviewAuthority)
                .told(Values.flags(), CommitteeHost.Builder::seniorCheckAuthority)
                .build(CommitteeHost.Builder::build);
    }

    /** Internal rules (制度). */
    public static Arbitrary<InternalRule> internalRules() {
        return Values.told(Values.any(RuleContent.class)).map(InternalRule::new);
    }

    /** What hosts bring along to set a committee up (评委会设置条件). */
    public static Arbitrary<CommitteeSetup> committeeSetups() {
        return Making.of(CommitteeSetup::builder)
                .told(Values.any(TitleAuthority.class), CommitteeSetup.Builder::appliedTo)
                .told(Values.flags(), CommitteeSetup.Builder::workingBody)
                .told(Values.flags(), CommitteeSetup.Builder::funded)
                .with(Values.listings(internalRules()), CommitteeSetup.Builder::rules)
                .told(Values.headcounts(), CommitteeSetup.Builder::seniors)
                .told(Values.headcounts(), CommitteeSetup.Builder::intermediates)
                .told(Values.flags(), CommitteeSetup.Builder::headcountAccepted)
                .told(Values.headcounts(), CommitteeSetup.Builder::relaxedHeadcount)
                .build(CommitteeSetup.Builder::build);
    }

    /** Review committees (评审委员会). */
    public static Arbitrary<ReviewCommittee> reviewCommittees() {
        return Making.of(ReviewCommittee::builder)
                .sometimes(committeeHosts(), ReviewCommittee.Builder::host)
                .sometimes(committeeSetups(), ReviewCommittee.Builder::setup)
                .told(Values.any(TitleBand.class), ReviewCommittee.Builder::band)
                .told(Values.series(), ReviewCommittee.Builder::series)
                .told(Values.any(CommitteeBasis.class), ReviewCommittee.Builder::basis)
                .told(Values.flags(), ReviewCommittee.Builder::authorised)
                .told(Values.reviewDates(), ReviewCommittee.Builder::termEndsOn)
                .told(Values.reviewDates(), ReviewCommittee.Builder::asOf)
                .told(Values.any(TitleLevel.class), ReviewCommittee.Builder::level)
                .told(Values.any(RouteToTitle.class), ReviewCommittee.Builder::route)
                .build(ReviewCommittee.Builder::build);
    }

    /** People in a qualification document (资格文件所载人员). */
    public static Arbitrary<QualificationEntry> qualificationEntries() {
        return Making.of(QualificationEntry::builder)
                .told(Values.any(RouteToTitle.class), QualificationEntry.Builder::obtainedBy)
                .told(Values.any(RouteToTitle.class), QualificationEntry.Builder::statedType)
                .told(Values.reviewDates(), QualificationEntry.Builder::votedOn)
                .told(Values.reviewDates(), QualificationEntry.Builder::decidedOn)
                .told(Values.reviewDates(), QualificationEntry.Builder::countsFrom)
                .told(Values.flags(), QualificationEntry.Builder::noticedBefore)
                .told(Values.flags(), QualificationEntry.Builder::noticedAfter)
                .build(QualificationEntry.Builder::build);
    }

    /** Qualification documents (任职资格文件). */
    public static Arbitrary<QualificationDocument> qualificationDocuments() {
        return Making.of(QualificationDocument::builder)
                .told(Values.any(TitleLevel.class), QualificationDocument.Builder::level)
                .told(Values.flags(), QualificationDocument.Builder::grassRoots)
                .told(Values.any(HostKind.class), QualificationDocument.Builder::committeeHost)
                .told(Values.divisions(), QualificationDocument.Builder::committeeDivision)
                .told(Values.any(TitleAuthority.class), QualificationDocument.Builder::committeeManager)
                .told(Values.flags(), QualificationDocument.Builder::jointReview)
                .told(Values.flags(), QualificationDocument.Builder::personnelAuthority)
                .told(Values.any(TitleAuthority.class), QualificationDocument.Builder::issuer)
                .told(Values.reviewDates(), QualificationDocument.Builder::issuedOn)
                .told(Values.flags(), QualificationDocument.Builder::seriesCosigned)
                .told(Values.flags(), QualificationDocument.Builder::provinceCosigned)
                .told(Values.flags(), QualificationDocument.Builder::issuerHasWebsite)
                .told(Values.flags(), QualificationDocument.Builder::online)
                .told(Values.flags(), QualificationDocument.Builder::onDepartmentWebsite)
                .told(Values.flags(), QualificationDocument.Builder::searchable)
                .with(Values.listings(qualificationEntries()), QualificationDocument.Builder::entries)
                .build(QualificationDocument.Builder::build);
    }

    /** Requests for title certificates (办理职称证书). */
    public static Arbitrary<CertificateRequest> certificateRequests() {
        return Making.of(CertificateRequest::builder)
                .told(Values.any(CertificatePurpose.class), CertificateRequest.Builder::purpose)
                .told(Values.any(CertificateClass.class), CertificateRequest.Builder::certificateClass)
                .told(Values.reviewDates(), CertificateRequest.Builder::requestedOn)
                .told(Values.copies(), CertificateRequest.Builder::letters)
                .told(Values.copies(), CertificateRequest.Builder::newspaperPages)
                .told(Values.any(CertificateForm.class), CertificateRequest.Builder::form)
                .told(Values.copies(), CertificateRequest.Builder::copies)
                .told(Values.dates(), CertificateRequest.Builder::titleObtainedOn)
                .told(Values.flags(), CertificateRequest.Builder::paperMade)
                .told(Values.flags(), CertificateRequest.Builder::languageExamOwed)
                .told(Values.flags(), CertificateRequest.Builder::languageExamMet)
                .told(Values.flags(), CertificateRequest.Builder::computerExamOwed)
                .told(Values.flags(), CertificateRequest.Builder::computerExamMet)
                .build(CertificateRequest.Builder::build);
    }
}
