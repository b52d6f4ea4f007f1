package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.ROTATION_LAWFUL;
import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.SURGERY;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.committee.MemberRole.VICE_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.committee.Rosters;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the committee: who stands where on the list decides nothing, and a part of it settles nothing wrongly. */
class CompositionPropertiesTest {
    private static final List<Question<Composition>> QUESTIONS = List.of(COMPOSITION_LAWFUL, ROTATION_LAWFUL);
    private static final List<Policy> POLICIES = List.of(
            Policies.of(new GansuModule()).in("620000").on(MEETING),
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(MEETING));
    private static final Set<Outcome> HOLDS = EnumSet.of(Outcome.MET, Outcome.NOT_APPLICABLE);

    /** What may be the matter with a member, or may not be told. */
    private static final List<UnaryOperator<Expert>> MATTERS = List.of(
            expert -> expert.withMoralityProblem(true),
            expert -> expert.withLevel(TitleLevel.INTERMEDIATE),
            expert -> expert.withLevel(TitleLevel.FULL_SENIOR),
            expert -> expert.withLevel(Optional.empty()),
            expert -> expert.withTitleScope(ValidityScope.GRASS_ROOTS),
            expert -> expert.withSpeciality("nursing"),
            expert -> expert.withSpeciality("nursing").withCloseSpeciality(true),
            expert -> expert.withNewLevelSince(MEETING.minusMonths(6)),
            expert -> expert.withAppointedOn(MEETING.minusMonths(23)),
            expert -> expert.withAppointedOn(Optional.empty()),
            expert -> expert.withEmployerTier(LocationTier.PROVINCE),
            expert -> expert.withEmployerTier(LocationTier.PREFECTURE).withFromGrassRoots(Optional.empty()),
            expert -> expert.withOutsideSystem(true),
            expert -> expert.withRetiresOn(MEETING),
            expert -> expert.withInPool(false),
            expert -> expert.withSatLastYear(Optional.empty()),
            expert -> expert.withRecused(true));

    /** A committee that is lawful, but for what chance brings. */
    private static Composition committee(Random random) {
        int size = 13 + random.nextInt(14);
        int newcomers = random.nextInt(size);
        List<CommitteeMember> members = new ArrayList<>();
        members.addAll(members(1, CHAIR, expert()));
        members.addAll(members(1 + random.nextInt(2), VICE_CHAIR, expert()));
        while (members.size() < size) {
            Expert expert = expert().withSatLastYear(members.size() >= newcomers);
            boolean somethingIsTheMatter = random.nextInt(12) == 0;
            members.addAll(members(
                    1,
                    somethingIsTheMatter
                            ? MATTERS.get(random.nextInt(MATTERS.size())).apply(expert)
                            : expert));
        }
        TitleBand band = random.nextInt(3) == 0 ? TitleBand.INTERMEDIATE : TitleBand.SENIOR;
        return Rosters.committee(band, members)
                .withGrassRoots(random.nextBoolean())
                .withReviewsFullSenior(random.nextBoolean())
                .withAppliedSpecialities(Listing.whole(Speciality.of(SURGERY)))
                .withPreviousSize(15 + random.nextInt(10))
                .withHostConsent(true)
                .withReportedInWriting(true)
                .withReportedToApprover(true)
                .withReportedOn(MEETING.minusDays(5))
                .withReplacedOn(MEETING.minusDays(3))
                .withDrawnAtRandom(true)
                .withDrawnByTitleOffice(true)
                .withDrawnByHost(true)
                .withFixedOn(MEETING.minusDays(3))
                .withRosterPublished(false);
    }

    @Property(tries = 200)
    void orderOfMembersDecidesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Composition one = committee(random);
        List<CommitteeMember> order = new ArrayList<>(one.members().rows());
        Collections.shuffle(order, random);
        Composition other = one.withMembers(Listing.whole(order));

        for (Policy policy : POLICIES) {
            assertThat(outcomes(policy, other)).isEqualTo(outcomes(policy, one));
            assertThat(verdicts(policy, other)).isEqualTo(verdicts(policy, one));
        }
    }

    /** One more member told may settle what was open, never turn round what was settled. */
    @Property(tries = 200)
    void partOfTheListSettlesNothingWrongly(@ForAll long seed) {
        Random random = new Random(seed);
        Composition whole = committee(random);
        List<CommitteeMember> rows = whole.members().rows();
        Composition part = whole.withMembers(Listing.partly(rows.subList(0, random.nextInt(rows.size()))));

        for (Policy policy : POLICIES) {
            Map<Requirement, Outcome> known = outcomes(policy, whole);
            outcomes(policy, part).forEach((requirement, outcome) -> {
                if (outcome == Outcome.NOT_MET) {
                    assertThat(known.get(requirement)).as(requirement.id()).isEqualTo(Outcome.NOT_MET);
                } else if (HOLDS.contains(outcome)) {
                    assertThat(known.get(requirement)).as(requirement.id()).isIn(HOLDS);
                }
            });
        }
    }

    /** The committees are such that rules hold and fail, or the properties would show nothing. */
    @Property(tries = 1)
    void thereAreCommitteesOfAllKinds() {
        Random random = new Random(7);
        Set<Verdict> met = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < 400; i++) {
            met.addAll(verdicts(POLICIES.get(1), committee(random)));
        }

        assertThat(met).hasSameSizeAs(Verdict.values());
    }

    private static List<Verdict> verdicts(Policy policy, Composition composition) {
        return QUESTIONS.stream()
                .map(question -> policy.answer(question, composition).verdict())
                .toList();
    }

    private static Map<Requirement, Outcome> outcomes(Policy policy, Composition composition) {
        return imposed(policy)
                .collect(ImmutableMap.toImmutableMap(
                        requirement -> requirement,
                        requirement -> policy.examine(requirement, composition).outcome()));
    }

    private static Stream<Requirement> imposed(Policy policy) {
        return policy.norms().stream()
                .map(Norm::slot)
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .filter(requirement -> requirement.imposed() && QUESTIONS.contains(requirement.question()));
    }
}
