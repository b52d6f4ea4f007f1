package io.zhicheng.policy.model.certificate;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A request for a title certificate (办理职称证书), with the papers handed in. */
@Value.Immutable
public abstract class CertificateRequest extends Personal implements WithCertificateRequest {
    CertificateRequest() {}

    /** What the certificate is asked for. */
    public abstract Optional<CertificatePurpose> purpose();

    /** How its title was obtained. */
    public abstract Optional<CertificateClass> certificateClass();

    /** The day of the request (申请补办日期). */
    public abstract Optional<LocalDate> requestedOn();

    /** Letters of the unit that give the reason (单位公函); never negative. */
    public abstract Optional<Integer> letters();

    /** Whole newspaper pages with the declaration of loss (登报遗失声明整版报纸); never negative. */
    public abstract Optional<Integer> newspaperPages();

    /** The form that is filled in. */
    public abstract Optional<CertificateForm> form();

    /** Copies of the form; never negative. */
    public abstract Optional<Integer> copies();

    /** The day on which the title was obtained (取得资格时间). */
    public abstract Optional<LocalDate> titleObtainedOn();

    /** Whether a paper certificate was ever made for the title, lost or not (已办理纸质证书). */
    public abstract Optional<Boolean> paperMade();

    /** Whether the rules of that time asked for an examination in a foreign language (按当时规定应考外语). */
    public abstract Optional<Boolean> languageExamOwed();

    /** Whether what they asked for in it was met (外语考试符合要求); false for who did not sit it. */
    public abstract Optional<Boolean> languageExamMet();

    /** Whether the rules of that time asked for an examination in the use of computers (按当时规定应考计算机). */
    public abstract Optional<Boolean> computerExamOwed();

    /** Whether what they asked for in it was met (计算机考试符合要求); false for who did not sit it. */
    public abstract Optional<Boolean> computerExamMet();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(0, "letters", letters(), "there is none: then it is 0.");
        InvalidModelException.unlessAtLeast(0, "newspaperPages", newspaperPages(), "there is none: then it is 0.");
        InvalidModelException.unlessAtLeast(0, "copies", copies(), "there is none: then it is 0.");
    }

    /** Nothing is told. */
    public static CertificateRequest untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableCertificateRequest.Builder {
        Builder() {}
    }
}
