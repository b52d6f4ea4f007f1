package io.zhicheng.policy.gansu.linxia;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.model.committee.DrawSeed;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** LX282 2.3 and 4.4: the members of a committee are drawn from the pool by lot, within all the rules. */
class CommitteeDrawTest {
    private static final LocalDate MEETING = LocalDate.of(2018, 11, 19);
    static final Policy LINXIA = Policies.discover().in("622900").on(MEETING);
    private static final DrawSeed SEED = DrawSeed.of("the seed of November 2018");

    /** Rules that only those who choose the members can keep. */
    private static final List<Requirement> OF_MEMBERS = LINXIA.norms().stream()
            .map(Norm::slot)
            .filter(Requirement.class::isInstance)
            .map(Requirement.class::cast)
            .filter(Requirement::imposed)
            .filter(rule -> rule.question().equals(Compositions.COMPOSITION_LAWFUL)
                    || rule.question().equals(Compositions.ROTATION_LAWFUL))
            .filter(rule -> !Set.of(
                            "drawn-jointly",
                            "fixed-in-window",
                            "roster-kept-secret",
                            "replaced-in-time",
                            "replacement-agreed")
                    .contains(rule.id()))
            .toList();

    static Expert expert(int number) {
        return Expert.builder()
                .reference("expert-" + number)
                .level(number % 4 == 0 ? TitleLevel.FULL_SENIOR : TitleLevel.ASSOCIATE_SENIOR)
                .titleScope(ValidityScope.PROVINCE)
                .speciality(number % 3 == 0 ? "surgery" : "nursing")
                .closeSpeciality(false)
                .appointedOn(LocalDate.of(2012, 1, 1))
                .newLevelSince(LocalDate.of(2012, 1, 1))
                .educationLevel(EducationLevel.BACHELOR)
                .educationInSpeciality(true)
                .educationMeetsRegulation(true)
                .employer("hospital-" + number % 7)
                .employerTier(number % 5 == 0 ? LocationTier.PREFECTURE : LocationTier.COUNTY)
                .fromGrassRoots(true)
                .outsideSystem(number % 6 == 0)
                .professional(true)
                .bornOn(LocalDate.of(1970, 1, 1))
                .moralityProblem(false)
                .underInvestigation(false)
                .retiresOn(LocalDate.MAX)
                .entryRelaxed(false)
                .satLastYear(number % 2 == 0)
                .recused(false)
                .build();
    }

    private static List<Expert> pool(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(CommitteeDrawTest::expert)
                .toList();
    }

    private static Composition led() {
        CommitteeMember chair = CommitteeMember.of(
                MemberRole.CHAIR, expert(0).withReference("chair").withInPool(true));
        CommitteeMember vice = CommitteeMember.of(
                MemberRole.VICE_CHAIR, expert(-2).withReference("vice").withInPool(true));
        return Composition.builder()
                .band(TitleBand.SENIOR)
                .grassRoots(false)
                .reviewsFullSenior(false)
                .reviewsAssociateSenior(true)
                .meetingOn(MEETING)
                .scopeSpecialities(Listing.whole(Speciality.of("surgery"), Speciality.of("nursing")))
                .appliedSpecialities(Listing.whole(Speciality.of("surgery"), Speciality.of("nursing")))
                .members(Listing.partly(chair, vice))
                .previousSize(21)
                .build();
    }

    static DrawOrder order(List<Expert> pool) {
        return DrawOrder.builder()
                .composition(led())
                .addAllPool(pool)
                .seed(SEED)
                .build();
    }

    private static Draw.Made made(DrawOrder order) {
        assertThat(LINXIA.draw(order)).isInstanceOf(Draw.Made.class);
        return (Draw.Made) LINXIA.draw(order);
    }

    static void passes(Composition composition) {
        for (Requirement rule : OF_MEMBERS) {
            assertThat(LINXIA.examine(rule, composition).outcome())
                    .as(rule.id())
                    .isIn(Outcome.MET, Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void a_committee_is_drawn_that_passes_the_check() {
        Draw.Made made = made(order(pool(110)));
        assertThat(made.composition().members().rows()).hasSize(19);
        passes(made.composition());
        long retained = made.composition().members().rows().stream()
                .filter(member -> member.expert().satLastYear().orElse(false))
                .count();
        assertThat(retained).as("of 21, 30% to 60% are replaced").isBetween(9L, 14L);
    }

    @Test
    void nobody_whom_a_rule_bars_is_drawn() {
        List<Expert> pool = new ArrayList<>(pool(110));
        for (int i = 0; i < 60; i++) {
            pool.set(
                    i,
                    switch (i % 5) {
                        case 0 -> pool.get(i).withMoralityProblem(true);
                        case 1 -> pool.get(i).withRetiresOn(MEETING.minusDays(1));
                        case 2 -> pool.get(i).withAppointedOn(MEETING.minusMonths(23));
                        case 3 -> pool.get(i).withTitleScope(ValidityScope.GRASS_ROOTS);
                        default -> pool.get(i).withRecused(true);
                    });
        }
        Set<String> barred = pool.subList(0, 60).stream()
                .flatMap(expert -> expert.reference().stream())
                .collect(Collectors.toSet());
        Draw.Made made = made(order(pool));
        passes(made.composition());
        assertThat(made.composition().members().rows())
                .noneMatch(member -> barred.contains(member.expert().reference().orElse("")));
        assertThat(made.passedOver())
                .isNotEmpty()
                .allMatch(passed -> !passed.rules().isEmpty());
        assertThat(made.explain(Locale.CHINA))
                .contains("评委会共19人", "LX282/2.1-c")
                .doesNotContain("expert-");
    }

    @Test
    void what_is_not_known_of_an_expert_counts_against_the_expert() {
        List<Expert> pool = new ArrayList<>(pool(60));
        pool.replaceAll(expert -> expert.reference().orElse("").endsWith("7")
                ? Expert.builder().reference(expert.reference().orElse("")).build()
                : expert);
        assertThat(made(order(pool)).composition().members().rows())
                .noneMatch(member -> member.expert().reference().orElse("").endsWith("7"));
    }

    @Test
    void the_seed_alone_decides() {
        List<Expert> shuffled = new ArrayList<>(pool(110));
        Collections.shuffle(shuffled, new Random(1));
        Draw.Made made = made(order(pool(110)));
        assertThat(made(order(shuffled)).composition()).isEqualTo(made.composition());
        assertThat(made.minutes().commitment()).isEqualTo(SEED.commitment());
        assertThat(SEED.opens(made.minutes().commitment())).isTrue();
        DrawOrder another = DrawOrder.builder()
                .composition(led())
                .addAllPool(pool(110))
                .seed(DrawSeed.of("another seed of November"))
                .build();
        assertThat(made(another).composition()).isNotEqualTo(made.composition());
    }

    @Test
    void a_pool_without_a_speciality_names_it_as_the_conflict() {
        List<Expert> nurses = pool(110).stream()
                .map(expert -> expert.withSpeciality("nursing"))
                .toList();
        DrawOrder order = DrawOrder.builder()
                .composition(led().withAppliedSpecialities(Listing.whole(Speciality.of("pharmacy"))))
                .addAllPool(nurses)
                .seed(SEED)
                .build();
        Draw.Impossible impossible = (Draw.Impossible) LINXIA.draw(order);
        assertThat(impossible.conflict()).hasSize(1);
        assertThat(impossible.conflict().get(0).rule().clauses())
                .extracting(clause -> clause.id().toString())
                .contains("LX282/2.3-h");
        assertThat(impossible.conflict().get(0).needed()).isEqualTo(1);
        assertThat(impossible.conflict().get(0).offered()).isZero();
        assertThat(impossible.concessions()).isEmpty();
    }

    @Test
    void too_small_a_pool_can_be_helped_by_another_size() {
        Draw.Impossible impossible = (Draw.Impossible) LINXIA.draw(order(pool(14)));
        assertThat(impossible.conflict())
                .anyMatch(shortage -> shortage.rule().clauses().stream()
                        .anyMatch(clause -> clause.id().toString().equals("LX282/1.3-c")));
        assertThat(impossible.concessions()).hasSize(1);
        Draw.Concession concession = impossible.concessions().get(0);
        assertThat(concession.members()).as("16 instead of 19").isEqualTo(3);
        assertThat(impossible.explain(Locale.CHINA)).contains("无法抽取", "批准机构核定的其他人数");
        assertThat(impossible.explain(Locale.ENGLISH)).contains("cannot be kept together");
        DrawOrder approved = DrawOrder.builder()
                .composition(led().withApprovedSize(16))
                .addAllPool(pool(14))
                .seed(SEED)
                .build();
        assertThat(made(approved).composition().members().rows()).hasSize(16);
    }

    @Test
    void nothing_of_a_draw_names_anybody() {
        DrawOrder order = order(pool(110));
        assertThat(order.toString() + LINXIA.draw(order) + SEED + made(order).passedOver())
                .doesNotContain("expert-", "hospital", "the seed of");
    }
}
