package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.CertificateRequests.REQUEST_IN_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.bulk.Bulk;
import io.zhicheng.policy.bulk.ClauseStatistics;
import io.zhicheng.policy.bulk.Effect;
import io.zhicheng.policy.bulk.Impact;
import io.zhicheng.policy.bulk.ImpactSummary;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the prefecture's notice does to requests for lost certificates, held against the province's, clause by clause. */
class LostCertificateImpactTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 19);
    private static final Policy PROVINCE =
            Policies.of(new GansuModule()).in("620000").on(DAY);
    private static final Policy PREFECTURE =
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(DAY);

    private static final CertificateRequest BARE = CertificateRequest.builder()
            .purpose(CertificatePurpose.REPLACEMENT)
            .certificateClass(CertificateClass.REVIEWED)
            .requestedOn(LocalDate.of(2018, 9, 10))
            .letters(0)
            .newspaperPages(0)
            .form(CertificateForm.LOSS_APPLICATION)
            .copies(1)
            .build();

    /** All that the province asks for. */
    private static final CertificateRequest FULL = BARE.withLetters(1)
            .withNewspaperPages(1)
            .withForm(CertificateForm.REVIEW_ROSTER)
            .withCopies(3);

    private static final List<CertificateRequest> REQUESTS = List.of(
            BARE,
            FULL,
            FULL.withLetters(0),
            BARE.withLetters(1).withNewspaperPages(1),
            BARE.withPurpose(CertificatePurpose.FIRST_ISSUE));

    private final List<String> effects = new ArrayList<>();

    private ImpactSummary between(Policy before, Policy after) {
        return Impact.between(before, after, REQUEST_IN_ORDER)
                .threads(2)
                .chunksOf(1)
                .run(
                        REQUESTS.stream(),
                        shift -> effects.add(shift.index() + " " + shift.effect() + " "
                                + shift.causes().stream()
                                        .map(cause ->
                                                cause.obstacle().clause().id().toString())
                                        .toList()),
                        fault -> effects.add(fault.toString()));
    }

    @Test
    void who_gains_who_loses_and_by_which_clause() {
        ImpactSummary summary = between(PROVINCE, PREFECTURE);
        assertThat(effects)
                .containsExactly(
                        "0 GAINS [GS268/1.4.3-a, GS268/1.4.3-b, GS268/1.4.3-c]",
                        "1 LOSES [GS268/1.4.3-b]",
                        "3 GAINS [GS268/1.4.3-b]");
        assertThat(summary.changes())
                .extracting(
                        of -> of.id(),
                        of -> of.before().toString(),
                        of -> of.after().toString(),
                        of -> of.gains(),
                        of -> of.gainsAlone(),
                        of -> of.loses(),
                        of -> of.losesAlone())
                .containsExactly(
                        tuple(
                                "loss-form",
                                "[GS268/1.4.3-b, GS268/1.4.3-e, GS268/1.4.3-f]",
                                "[LX282/7.3-c]",
                                2L,
                                1L,
                                1L,
                                1L),
                        tuple("loss-letters", "[GS268/1.4.3-a]", "[LX282/7.3-a]", 1L, 0L, 0L, 0L),
                        tuple("loss-pages", "[GS268/1.4.3-c]", "[LX282/7.3-b]", 1L, 0L, 0L, 0L));
        assertThat(summary.count(Effect.SAME)).isEqualTo(2);
    }

    @Test
    void which_clause_of_the_province_keeps_out_whom() {
        ClauseStatistics statistics = Bulk.of(PROVINCE, REQUEST_IN_ORDER)
                .withStatistics()
                .run(REQUESTS.stream(), decided -> {}, fault -> {})
                .statistics()
                .orElseThrow();
        assertThat(statistics.clauses())
                .extracting(of -> of.clause().toString(), of -> of.inTheWay(), of -> of.alone())
                .containsExactly(
                        tuple("GS268/1.4.3-a", 2L, 1L), // the first; the third lacks nothing else
                        tuple("GS268/1.4.3-b", 2L, 1L), // the first; the fourth has the wrong form only
                        tuple("GS268/1.4.3-c", 1L, 0L));
    }
}
