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
