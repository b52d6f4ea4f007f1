package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.AuxiliaryPapers.BEARS_WRONG_NUMBER;
import static io.zhicheng.policy.guangxi.qinzhou.AuxiliaryPapers.EXCEPTIONAL_PAPERS;
import static io.zhicheng.policy.guangxi.qinzhou.AuxiliaryPapers.EXCEPTION_PROVED;
import static io.zhicheng.policy.guangxi.qinzhou.AuxiliaryPapers.SAME_PERSON_PAPERS;
import static io.zhicheng.policy.guangxi.qinzhou.AuxiliaryPapers.SAME_PERSON_PROVED;
import static io.zhicheng.policy.guangxi.qinzhou.EducationEvidence.EDUCATION_PAPERS;
import static io.zhicheng.policy.guangxi.qinzhou.EducationEvidence.EDUCATION_PROVED;
import static io.zhicheng.policy.guangxi.qinzhou.EducationEvidence.EDUCATION_VERIFIED_BY_UNIT;
import static io.zhicheng.policy.guangxi.qinzhou.EducationEvidence.EDUCATION_VERIFIED_IN_REGISTER;
import static io.zhicheng.policy.guangxi.qinzhou.LowerTitleEvidence.LOWER_CERTIFICATE;
import static io.zhicheng.policy.guangxi.qinzhou.LowerTitleEvidence.LOWER_CERTIFICATE_NUMBER;
import static io.zhicheng.policy.guangxi.qinzhou.LowerTitleEvidence.LOWER_TITLE_PROVED;
import static io.zhicheng.policy.guangxi.qinzhou.UploadedMaterials.BEARS_UPLOAD_DEFECT;
import static io.zhicheng.policy.guangxi.qinzhou.UploadedMaterials.COMMITMENT;
import static io.zhicheng.policy.guangxi.qinzhou.UploadedMaterials.UPLOADED_BY_MODULE;
import static io.zhicheng.policy.model.application.IdentityDifference.ENTRY_ERROR;
import static io.zhicheng.policy.model.application.IdentityDifference.FORMER_NAME;
import static io.zhicheng.policy.model.application.IdentityDifference.IRREGULAR_CHANGE;
import static io.zhicheng.policy.model.application.IdentityDifference.REGULAR_UPGRADE;
import static io.zhicheng.policy.model.application.UploadDefectKind.ERROR;
import static io.zhicheng.policy.model.application.UploadDefectKind.MISPLACED;
import static io.zhicheng.policy.model.application.UploadDefectKind.OMISSION;
import static io.zhicheng.policy.model.application.UploadDefectKind.SYSTEM_FAILURE;
import static io.zhicheng.policy.model.career.ApplicantStatus.FREELANCER;
import static io.zhicheng.policy.model.career.ApplicantStatus.PRIVATE_ENTERPRISE;
import static io.zhicheng.policy.model.career.ApplicantStatus.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.career.ApplicantStatus.SOCIAL_ORGANISATION;
import static io.zhicheng.policy.model.career.ApplicantStatus.STATE_ENTERPRISE;
import static io.zhicheng.policy.model.career.EducationProof.ACCREDITATION;
import static io.zhicheng.policy.model.career.EducationProof.ARCHIVE_CHECK;
import static io.zhicheng.policy.model.career.EducationProof.DIPLOMA;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.IdentityDifference;
import io.zhicheng.policy.model.application.Papers;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.UploadDefect;
import io.zhicheng.policy.model.application.UploadDefectKind;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.EducationProof;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;

/** QZ4 2.2.1 to 2.2.3 and 2.2.5: the papers of an application. */
class PapersBoundaryTest extends CityTable {
    private static final LocalDate FILED = LocalDate.of(2020, 8, 10);
    private static final Education GRADUATE = Education.of(EducationLevel.BACHELOR, LocalDate.of(2008, 6, 30));

    @Override
    protected void clauses() {
        clause("QZ4/2.2.1-a").line("+ always told", UPLOADED_BY_MODULE, MET, nothing());
        clause("QZ4/2.2.1-b").line("+ always asked for", COMMITMENT, MET, nothing());
        clause("QZ4/2.2.1-c")
                .line(
                        "item uploaded in the wrong module -> applicant bears it",
                        BEARS_UPLOAD_DEFECT,
                        MET,
                        uploaded(MISPLACED))
                .line(
                        "defect caused by a system failure -> not this clause",
                        BEARS_UPLOAD_DEFECT,
                        NOT_MET,
                        uploaded(SYSTEM_FAILURE))
                .line("+ an omission -> applicant bears it", BEARS_UPLOAD_DEFECT, MET, uploaded(OMISSION))
                .line("+ a wrong entry -> applicant bears it", BEARS_UPLOAD_DEFECT, MET, uploaded(ERROR))
                .line("+ nothing told of defects -> open", BEARS_UPLOAD_DEFECT, UNKNOWN, nothing());
        education();
        lowerTitle();
        auxiliary();
    }

    private void education() {
        clause("QZ4/2.2.2-a")
                .line(
                        "+ staff of a state enterprise: the unit verifies",
                        EDUCATION_VERIFIED_BY_UNIT,
                        MET,
                        educated(STATE_ENTERPRISE, GRADUATE))
                .line(
                        "+ a private firm's staff: it is not its word alone",
                        EDUCATION_VERIFIED_BY_UNIT,
                        NOT_MET,
                        educated(PRIVATE_ENTERPRISE, GRADUATE));
        clause("QZ4/2.2.2-b")
                .line(
                        "private firm, found -> waived",
                        EDUCATION_PAPERS,
                        NOT_MET,
                        educated(PRIVATE_ENTERPRISE, found(true)))
                .line("+ and nothing is lacking", EDUCATION_PROVED, MET, educated(PRIVATE_ENTERPRISE, found(true)))
                .line(
                        "private firm, not found -> required (2.2.2-d)",
                        EDUCATION_PAPERS,
                        MET,
                        educated(PRIVATE_ENTERPRISE, found(false)))
                .line(
                        "state-owned unit -> verified by the unit, not this test",
                        EDUCATION_PROVED,
                        NOT_APPLICABLE,
                        educated(PUBLIC_INSTITUTION, found(false)))
                .line(
                        "+ social organisation, not found -> required",
                        EDUCATION_PAPERS,
                        MET,
                        educated(SOCIAL_ORGANISATION, found(false)))
                .line("+ freelancer, not found -> required", EDUCATION_PAPERS, MET, educated(FREELANCER, found(false)));
        clause("QZ4/2.2.2-c")
                .line(
                        "+ found: verified by the number",
                        EDUCATION_VERIFIED_IN_REGISTER,
                        MET,
                        educated(PRIVATE_ENTERPRISE, found(true)))
                .line(
                        "+ not found: nothing to verify there",
                        EDUCATION_VERIFIED_IN_REGISTER,
                        NOT_MET,
                        educated(PRIVATE_ENTERPRISE, found(false)))
                .line(
                        "+ state unit: not this step",
                        EDUCATION_VERIFIED_IN_REGISTER,
                        NOT_MET,
                        educated(STATE_ENTERPRISE, found(true)));
        clause("QZ4/2.2.2-d")
                .line("+ the diploma will do", EDUCATION_PROVED, MET, educated(FREELANCER, proved(DIPLOMA)))
                .line(
                        "+ or an extract from the archive",
                        EDUCATION_PROVED,
                        MET,
                        educated(FREELANCER, proved(ARCHIVE_CHECK)))
                .line("+ or an accreditation", EDUCATION_PROVED, MET, educated(FREELANCER, proved(ACCREDITATION)))
                .line(
                        "+ nothing will not",
                        EDUCATION_PROVED,
                        NOT_MET,
                        educated(FREELANCER, proved(EducationProof.NONE)))
                .line(
                        "+ one of two educations without proof -> lacking",
                        EDUCATION_PROVED,
                        NOT_MET,
                        educated(FREELANCER, proved(DIPLOMA), proved(EducationProof.NONE)))
                .line("+ not told -> open", EDUCATION_PROVED, UNKNOWN, educated(FREELANCER, GRADUATE));
    }

    private void lowerTitle() {
        clause("QZ4/2.2.3-a")
                .line("searchable -> waived", LOWER_CERTIFICATE, NOT_MET, titled(true, "CULTURE"))
                .line(
                        "not searchable and from another series -> required",
                        LOWER_CERTIFICATE,
                        MET,
                        titled(false, "CULTURE"))
                .line(
                        "+ of a title that is not the next lower nothing is asked",
                        LOWER_CERTIFICATE,
                        NOT_MET,
                        holding(title(TECHNICIAN, false, "CULTURE")));
        clause("QZ4/2.2.3-b")
                .line("issued by the same series -> waived", LOWER_CERTIFICATE, NOT_MET, titled(false, "ENGINEERING"))
                .line(
                        "issued by another series and not searchable -> required",
                        LOWER_CERTIFICATE,
                        MET,
                        titled(false, "CULTURE"));
        clause("QZ4/2.2.3-c")
                .line("+ waived: the number will do", LOWER_CERTIFICATE_NUMBER, MET, titled(true, "CULTURE"))
                .line("+ not waived: it will not", LOWER_CERTIFICATE_NUMBER, NOT_MET, titled(false, "CULTURE"));
        clause("QZ4/2.2.3-d")
                .line("neither a nor b -> required", LOWER_CERTIFICATE, MET, titled(false, "CULTURE"))
                .line("either a or b -> waived", () -> {
                    assertThat(policy().examine(LOWER_CERTIFICATE, titled(true, "CULTURE"))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(LOWER_CERTIFICATE, titled(false, "ENGINEERING"))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("+ required and enclosed -> nothing is lacking", LOWER_TITLE_PROVED, MET, enclosing(true))
                .line("+ required and not enclosed -> lacking", LOWER_TITLE_PROVED, NOT_MET, enclosing(false))
                .line(
                        "+ required, not told whether enclosed -> open",
                        LOWER_TITLE_PROVED,
                        UNKNOWN,
                        titled(false, "CULTURE"));
        for (TitleLevel level : TitleLevel.values()) {
            level.next()
                    .ifPresent(next -> clause("QZ4/2.2.3-d")
                            .line(
                                    "+ " + level.en() + " is what is next below " + next.en(),
                                    LOWER_CERTIFICATE,
                                    MET,
                                    sought(next)
                                            .withDossier(Dossier.builder()
                                                    .qualifications(Listing.whole(title(level, false, "CULTURE")))
                                                    .build())));
        }
    }

    private void auxiliary() {
        clause("QZ4/2.2.5.1-a")
                .line("+ proof is asked for", EXCEPTIONAL_PAPERS, MET, exception(true))
                .line("+ of an exceptional application only", EXCEPTIONAL_PAPERS, NOT_MET, exception(false))
                .line(
                        "+ enclosed -> nothing is lacking",
                        EXCEPTION_PROVED,
                        MET,
                        exception(true).withPapers(Papers.untold().withExceptionalProof(true)))
                .line(
                        "+ not enclosed -> lacking",
                        EXCEPTION_PROVED,
                        NOT_MET,
                        exception(true).withPapers(Papers.untold().withExceptionalProof(false)))
                .line(
                        "+ an ordinary application -> nothing to prove",
                        EXCEPTION_PROVED,
                        NOT_APPLICABLE,
                        exception(false));
        clause("QZ4/2.2.5.2-a")
                .line(
                        "wrong digit entered, records not found -> applicant bears it",
                        BEARS_WRONG_NUMBER,
                        MET,
                        differing(ENTRY_ERROR))
                .line("number changed officially -> 2.2.5.2-b", () -> {
                    assertThat(policy().examine(BEARS_WRONG_NUMBER, differing(IRREGULAR_CHANGE))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(SAME_PERSON_PAPERS, differing(IRREGULAR_CHANGE))
                                    .outcome())
                            .isEqualTo(MET);
                });
        clause("QZ4/2.2.5.2-b")
                .line("+ a former name -> proof is asked for", SAME_PERSON_PAPERS, MET, differing(FORMER_NAME))
                .line(
                        "+ a number regularly lengthened -> no proof",
                        SAME_PERSON_PAPERS,
                        NOT_MET,
                        differing(REGULAR_UPGRADE))
                .line(
                        "+ no difference -> no proof",
                        SAME_PERSON_PROVED,
                        NOT_APPLICABLE,
                        differing(IdentityDifference.NONE))
                .line("+ proof enclosed -> nothing is lacking", SAME_PERSON_PROVED, MET, proving(true))
                .line("+ not enclosed -> lacking", SAME_PERSON_PROVED, NOT_MET, proving(false));
    }

    private static Application nothing() {
        return Application.builder().date(FILED).build();
    }

    private static Application sought(TitleLevel level) {
        return nothing()
                .withSought(Sought.builder().level(level).build())
                .withArrangement(ReviewArrangement.untold().withCommittee("ENGINEERING"));
    }

    private static Application uploaded(UploadDefectKind kind) {
        return nothing().withPapers(Papers.untold().withUploadDefects(Listing.whole(UploadDefect.of(kind))));
    }

    private static Application educated(ApplicantStatus status, Education... educations) {
        return nothing()
                .withDossier(Dossier.builder()
                        .status(status)
                        .educations(Listing.whole(educations))
                        .build());
    }

    private static Education found(boolean onRegister) {
        return Education.builder()
                .level(EducationLevel.BACHELOR)
                .onRegister(onRegister)
                .build();
    }

    private static Education proved(EducationProof proof) {
        return Education.builder()
                .level(EducationLevel.BACHELOR)
                .onRegister(false)
                .proof(proof)
                .build();
    }

    /** Applies for associate senior in engineering with an intermediate title. */
    private static Application titled(boolean searchable, String issuer) {
        return holding(title(INTERMEDIATE, searchable, issuer));
    }

    private static Application holding(Qualification title) {
        return sought(ASSOCIATE_SENIOR)
                .withDossier(
                        Dossier.builder().qualifications(Listing.whole(title)).build());
    }

    private static Qualification title(TitleLevel level, boolean searchable, String issuer) {
        return Qualification.builder()
                .level(level)
                .searchable(searchable)
                .issuer(issuer)
                .build();
    }

    private static Application enclosing(boolean enclosed) {
        return holding(Qualification.builder()
                .level(INTERMEDIATE)
                .searchable(false)
                .issuer("CULTURE")
                .certificateEnclosed(enclosed)
                .build());
    }

    private static Application exception(boolean exceptional) {
        return nothing().withSought(Sought.untold().withExceptional(exceptional));
    }

    private static Application differing(IdentityDifference difference) {
        return nothing().withPapers(Papers.untold().withIdentityDifference(difference));
    }

    private static Application proving(boolean enclosed) {
        return nothing()
                .withPapers(Papers.untold().withIdentityDifference(FORMER_NAME).withSamePersonProof(enclosed));
    }
}
