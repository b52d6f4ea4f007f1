package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.CertificateRequests.REQUEST_IN_ORDER;
import static io.zhicheng.policy.fact.QualificationDocuments.DOCUMENT_IN_ORDER;
import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.fact.ReviewCommittees.SETUP_PERMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.rule.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every committee, announcement and request: one more fact never turns a settled answer round. */
class AuthorityLawsTest {
    private static final Policy POLICY =
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(LocalDate.of(2018, 11, 19));

    private static final List<UnaryOperator<ReviewCommittee>> OF_COMMITTEES = List.of(
            c -> c.withHost(CommitteeHost.untold()),
            c -> c.withHost(c.host().withKind(Optional.empty())),
            c -> c.withHost(c.host().withTier(Optional.empty())),
            c -> c.withHost(c.host().withDivision(Optional.empty())),
            c -> c.withHost(c.host().withAdministeredByPrefecture(Optional.empty())),
            c -> c.withHost(c.host().withSeniorReviewAuthority(Optional.empty())),
            c -> c.withHost(c.host().withSeniorCheckAuthority(Optional.empty())),
            c -> c.withSetup(CommitteeSetup.untold()),
            c -> c.withSetup(c.setup().withAppliedTo(Optional.empty())),
            c -> c.withSetup(c.setup().withRules(partly(c.setup().rules()))),
            c -> c.withSetup(c.setup().withSeniors(Optional.empty())),
            c -> c.withSetup(c.setup().withIntermediates(Optional.empty())),
            c -> c.withSetup(c.setup().withHeadcountAccepted(Optional.empty())),
            c -> c.withSetup(c.setup().withRelaxedHeadcount(Optional.empty())),
            c -> c.withBand(Optional.empty()),
            c -> c.withBasis(Optional.empty()),
            c -> c.withAuthorised(Optional.empty()),
            c -> c.withAsOf(Optional.empty()),
            c -> c.withLevel(Optional.empty()),
            c -> c.withRoute(Optional.empty()));

    private static final List<UnaryOperator<QualificationDocument>> OF_DOCUMENTS = List.of(
            d -> d.withLevel(Optional.empty()),
            d -> d.withCommitteeHost(Optional.empty()),
            d -> d.withCommitteeDivision(Optional.empty()),
            d -> d.withCommitteeManager(Optional.empty()),
            d -> d.withJointReview(Optional.empty()),
            d -> d.withPersonnelAuthority(Optional.empty()),
            d -> d.withIssuer(Optional.empty()),
            d -> d.withIssuedOn(Optional.empty()),
            d -> d.withSeriesCosigned(Optional.empty()),
            d -> d.withProvinceCosigned(Optional.empty()),
            d -> d.withIssuerHasWebsite(Optional.empty()),
            d -> d.withOnline(Optional.empty()),
            d -> d.withSearchable(Optional.empty()),
            d -> d.withEntries(partly(d.entries())),
            d -> d.withEntries(Listing.untold()));

    private static final List<UnaryOperator<CertificateRequest>> OF_REQUESTS = List.of(
            r -> r.withPurpose(Optional.empty()),
            r -> r.withCertificateClass(Optional.empty()),
            r -> r.withRequestedOn(Optional.empty()),
            r -> r.withLetters(Optional.empty()),
            r -> r.withNewspaperPages(Optional.empty()),
            r -> r.withForm(Optional.empty()),
            r -> r.withCopies(Optional.empty()));

    @Property(tries = 300)
    void of_setting_up(@ForAll ReviewCommittee told, @ForAll Random random) {
        holds(SETUP_PERMITTED, told, hidden(told, OF_COMMITTEES, random));
    }

    @Property(tries = 300)
    void of_competence(@ForAll ReviewCommittee told, @ForAll Random random) {
        holds(COMPETENT, told, hidden(told, OF_COMMITTEES, random));
    }

    @Property(tries = 300)
    void of_announcements(@ForAll QualificationDocument told, @ForAll Random random) {
        holds(DOCUMENT_IN_ORDER, told, hidden(told, OF_DOCUMENTS, random));
    }

    @Property(tries = 300)
    void of_requests(@ForAll CertificateRequest told, @ForAll Random random) {
        holds(REQUEST_IN_ORDER, told, hidden(told, OF_REQUESTS, random));
    }

    private static <S> void holds(Question<S> question, S told, S hidden) {
        Verdict less = POLICY.answer(question, hidden).verdict();
        Verdict more = POLICY.answer(question, told).verdict();

        if (less == Verdict.ELIGIBLE || less == Verdict.INELIGIBLE) {
            assertThat(more).isEqualTo(less);
        }
        assertThat(POLICY.answer(question, told).explain(Locale.CHINA)).isNotEmpty();
    }

    /** The subject with some of its facts hidden. */
    private static <S> S hidden(S told, List<UnaryOperator<S>> ways, Random random) {
        S less = told;
        for (UnaryOperator<S> way : ways) {
            less = random.nextInt(3) == 0 ? way.apply(less) : less;
        }
        return less;
    }

    private static <R> Listing<R> partly(Listing<R> rows) {
        return rows.extent() == Listing.Extent.WHOLE ? Listing.partly(rows.rows()) : rows;
    }
}
