package io.zhicheng.policy.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zhicheng.policy.model.InvalidModelException;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final LocalDate FILED = LocalDate.of(2019, 10, 8);

    @Test
    void only_the_date_is_mandatory() {
        Application application = Application.builder().date(FILED).build();

        assertThat(application)
                .returns(Dossier.untold(), Application::dossier)
                .returns(Sought.untold(), Application::sought)
                .returns(Examination.untold(), Application::examination)
                .returns(Judgements.untold(), Application::judgements)
                .returns(Filing.untold(), Application::filing);
        assertThatIllegalStateException()
                .isThrownBy(() -> Application.builder().build())
                .withMessageContaining("date");
    }

    @Test
    void the_review_year_is_that_of_the_date_unless_told() {
        assertThat(Application.builder().date(FILED).build().year()).isEqualTo(Year.of(2019));
        assertThat(Application.builder().date(FILED).year(Year.of(2020)).build().year())
                .isEqualTo(Year.of(2020));
    }

    @Test
    void a_copy_with_another_date_keeps_the_year() {
        assertThat(Application.builder()
                        .date(FILED)
                        .build()
                        .withDate(FILED.plusYears(1))
                        .year())
                .isEqualTo(Year.of(2019));
    }

    @Test
    void a_copy_tells_one_thing_more() {
        Dossier dossier = Dossier.builder().teacher(true).build();
        Application application =
                Application.of(dossier, Sought.untold(), FILED).withDossier(dossier.withKeyWorker(true));

        assertThat(application.dossier().keyWorker()).contains(true);
        assertThat(application.dossier().teacher()).contains(true);
        assertThat(dossier.keyWorker()).isEmpty();
    }

    @Test
    void nobody_retires_before_birth() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() ->
                        Dossier.builder().birthDate(FILED).retirementDate(FILED).build())
                .withMessageNotContaining("2019")
                .returns("retirementDate", InvalidModelException::attribute);
    }

    @Test
    void a_speciality_is_written_or_not_told() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Sought.builder().speciality(" ").build())
                .returns("speciality", InvalidModelException::attribute);
    }
}
