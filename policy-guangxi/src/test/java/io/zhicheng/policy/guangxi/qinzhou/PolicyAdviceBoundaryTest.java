package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.BEYOND_PRINCIPAL;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.CORE_PAPERS;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.CORE_PAPERS_INSTEAD;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.NATIONAL_ITEMS;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.OPEN_PAPERS;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.OPEN_PAPERS_INSTEAD;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.OTHER_CLASS_OPEN;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.STANDS_FOR_CORE;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.STANDS_FOR_NATIONAL;
import static io.zhicheng.policy.guangxi.qinzhou.PolicyAdvice.STANDS_FOR_OPEN;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.CENTRAL_LEADER;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.NONE;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.PROVINCIAL_LEADER;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.PROVINCIAL_PRINCIPAL;
import static io.zhicheng.policy.model.achievement.AdvicePublication.CENTRAL;
import static io.zhicheng.policy.model.achievement.AdvicePublication.DEPARTMENT;
import static io.zhicheng.policy.model.achievement.AdvicePublication.PROVINCIAL;
import static io.zhicheng.policy.model.achievement.AdvicePublication.SPECIAL_WORK;
import static io.zhicheng.policy.model.achievement.AdviceUse.COMBINED;
import static io.zhicheng.policy.model.achievement.AdviceUse.SINGLE;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.achievement.AdviceAuthorship;
import io.zhicheng.policy.model.achievement.AdviceInstruction;
import io.zhicheng.policy.model.achievement.AdvicePublication;
import io.zhicheng.policy.model.achievement.AdviceUse;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.rule.Parameter;
import java.time.LocalDate;
import java.util.List;

/** QZ4 chapter 6, section (2): what policy-advice articles stand for. */
class PolicyAdviceBoundaryTest extends CityTable {
    private static final AdviceAdoption CENTRAL_PIECE = used("A", CENTRAL, SINGLE, NONE);
    private static final AdviceAdoption REGIONAL_PIECE = used("A", PROVINCIAL, SINGLE, NONE);

    @Override
    protected void clauses() {
        clause("QZ4/6.2-a")
                .line("sole author -> counts", NATIONAL_ITEMS, units("1"), with(by(AdviceAuthorship.SOLE)))
                .unknown("one of three co-authors -> undetermined", NATIONAL_ITEMS, with(by(AdviceAuthorship.JOINT)))
                .line(
                        "ghost-written for the unit -> does not count",
                        NATIONAL_ITEMS,
                        units("0"),
                        with(by(AdviceAuthorship.FOR_UNIT)))
                .line("+ what counts is told with the decision", STANDS_FOR_NATIONAL, MET, with(CENTRAL_PIECE))
                .line("+ no piece at all -> nothing", STANDS_FOR_NATIONAL, NOT_MET, with())
                .unknown("+ pieces not told -> unknown", NATIONAL_ITEMS, inOrder());
        clause("QZ4/6.2-b")
                .line("one such piece -> 1 × 国家权威期刊报刊", NATIONAL_ITEMS, units("1"), with(CENTRAL_PIECE))
                .line(
                        "with instruction -> see 6.2-c",
                        NATIONAL_ITEMS,
                        units("2"),
                        with(used("A", CENTRAL, SINGLE, CENTRAL_LEADER)));
        clause("QZ4/6.2-c")
                .line(
                        "one such piece -> 2 × 国家权威期刊报刊",
                        NATIONAL_ITEMS,
                        units("2"),
                        with(used("A", CENTRAL, SINGLE, CENTRAL_LEADER)))
                .line("without instruction -> 1", NATIONAL_ITEMS, units("1"), with(CENTRAL_PIECE))
                .line(
                        "+ an instruction of the region adds nothing",
                        NATIONAL_ITEMS,
                        units("1"),
                        with(used("A", CENTRAL, SINGLE, PROVINCIAL_PRINCIPAL)));
        clause("QZ4/6.2-d")
                .line(
                        "one such piece -> 0.5 × 国家权威期刊报刊",
                        NATIONAL_ITEMS,
                        units("0.5"),
                        with(used("A", CENTRAL, COMBINED, NONE)))
                .line(
                        "two such pieces -> 1 in total if fractions may be added",
                        NATIONAL_ITEMS,
                        units("1"),
                        with(used("A", CENTRAL, COMBINED, NONE), used("B", CENTRAL, COMBINED, NONE)));
        clause("QZ4/6.2-e")
                .line(
                        "one such piece -> 1 × 国家权威期刊报刊",
                        NATIONAL_ITEMS,
                        units("1"),
                        with(used("A", CENTRAL, COMBINED, CENTRAL_LEADER)))
                .line(
                        "without instruction -> 0.5",
                        NATIONAL_ITEMS,
                        units("0.5"),
                        with(used("A", CENTRAL, COMBINED, NONE)));
        clause("QZ4/6.2-f")
                .line("one such piece -> 1 × 核心期刊", CORE_PAPERS, units("1"), with(REGIONAL_PIECE))
                .line(
                        "instruction by the principal leader -> 2",
                        CORE_PAPERS,
                        units("2"),
                        with(used("A", PROVINCIAL, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line("+ what counts is told with the decision", STANDS_FOR_CORE, MET, with(REGIONAL_PIECE))
                .line("+ it is no national item", NATIONAL_ITEMS, units("0"), with(REGIONAL_PIECE));
        clause("QZ4/6.2-g")
                .line(
                        "one such piece -> 2 × 核心期刊",
                        CORE_PAPERS,
                        units("2"),
                        with(used("A", PROVINCIAL, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line(
                        "instruction by another leader -> 1.5",
                        CORE_PAPERS,
                        units("1.5"),
                        with(used("A", PROVINCIAL, SINGLE, PROVINCIAL_LEADER)))
                .line("+ instruction by a central leader -> at least 2, how much more is open", () -> {
                    Amount<AchievementUnits> papers =
                            policy().measure(CORE_PAPERS, with(used("A", PROVINCIAL, SINGLE, CENTRAL_LEADER)));
                    assertThat(papers.least()).contains(units("2"));
                    assertThat(papers.greatest()).isEmpty();
                })
                .under(over(BEYOND_PRINCIPAL, units("0")))
                .line(
                        "+ instruction by a central leader -> 2, where it counts for no more",
                        CORE_PAPERS,
                        units("2"),
                        with(used("A", PROVINCIAL, SINGLE, CENTRAL_LEADER)));
        clause("QZ4/6.2-h")
                .line(
                        "one such piece -> 1.5 × 核心期刊",
                        CORE_PAPERS,
                        units("1.5"),
                        with(used("A", PROVINCIAL, SINGLE, PROVINCIAL_LEADER)))
                .line("no instruction -> 1", CORE_PAPERS, units("1"), with(REGIONAL_PIECE));
        clause("QZ4/6.2-i")
                .line(
                        "one such piece -> 1 × 公开发表论文",
                        OPEN_PAPERS,
                        units("1"),
                        with(used("A", PROVINCIAL, COMBINED, NONE)))
                .line(
                        "instruction by a principal leader -> 1 core (6.2-j)",
                        CORE_PAPERS,
                        units("1"),
                        with(used("A", PROVINCIAL, COMBINED, PROVINCIAL_PRINCIPAL)))
                .line(
                        "+ what counts is told with the decision",
                        STANDS_FOR_OPEN,
                        MET,
                        with(used("A", PROVINCIAL, COMBINED, NONE)))
                .line("+ it is no core paper", CORE_PAPERS, units("0"), with(used("A", PROVINCIAL, COMBINED, NONE)));
        clause("QZ4/6.2-j")
                .line(
                        "one such piece -> 1 × 核心期刊",
                        CORE_PAPERS,
                        units("1"),
                        with(used("A", PROVINCIAL, COMBINED, PROVINCIAL_PRINCIPAL)))
                .line(
                        "no instruction -> 1 openly published paper",
                        OPEN_PAPERS,
                        units("1"),
                        with(used("A", PROVINCIAL, COMBINED, NONE)));
        clause("QZ4/6.2-k")
                .line(
                        "one such piece -> 0.5 × 核心期刊",
                        CORE_PAPERS,
                        units("0.5"),
                        with(used("A", PROVINCIAL, COMBINED, PROVINCIAL_LEADER)))
                .line(
                        "no instruction -> 1 openly published paper (6.2-i)",
                        OPEN_PAPERS,
                        units("1"),
                        with(used("A", PROVINCIAL, COMBINED, NONE)))
                .line(
                        "+ it is not an openly published paper as well",
                        OPEN_PAPERS,
                        units("0"),
                        with(used("A", PROVINCIAL, COMBINED, PROVINCIAL_LEADER)))
                .line(
                        "+ the other value is told: 1 openly published paper",
                        OPEN_PAPERS_INSTEAD,
                        units("1"),
                        with(used("A", PROVINCIAL, COMBINED, PROVINCIAL_LEADER)))
                .line(
                        "+ and so is the choice",
                        OTHER_CLASS_OPEN,
                        MET,
                        with(used("A", PROVINCIAL, COMBINED, PROVINCIAL_LEADER)))
                .line(
                        "+ where there is no other value there is no choice",
                        OTHER_CLASS_OPEN,
                        NOT_MET,
                        with(CENTRAL_PIECE));
        clause("QZ4/6.2-l")
                .line(
                        "same piece single-used regionally (1 core) and centrally (1 national) -> 1 national only",
                        () -> {
                            Application both = with(REGIONAL_PIECE, CENTRAL_PIECE);
                            assertThat(policy().measure(NATIONAL_ITEMS, both).value())
                                    .contains(units("1"));
                            assertThat(policy().measure(CORE_PAPERS, both).value())
                                    .contains(units("0"));
                            assertThat(policy().measure(CORE_PAPERS_INSTEAD, both)
                                            .value())
                                    .contains(units("1"));
                        })
                .line(
                        "same piece used regionally with principal leader's instruction -> 2 core, not 3",
                        CORE_PAPERS,
                        units("2"),
                        with(REGIONAL_PIECE, used("A", PROVINCIAL, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line(
                        "two different pieces used regionally -> 2 core (different pieces add)",
                        CORE_PAPERS,
                        units("2"),
                        with(REGIONAL_PIECE, used("B", PROVINCIAL, SINGLE, NONE)))
                .line(
                        "+ class first: 0.5 national stands against 2 core",
                        CORE_PAPERS,
                        units("0"),
                        with(used("A", CENTRAL, COMBINED, NONE), used("A", PROVINCIAL, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line(
                        "+ and the applicant is told of the 2 core",
                        CORE_PAPERS_INSTEAD,
                        units("2"),
                        with(used("A", CENTRAL, COMBINED, NONE), used("A", PROVINCIAL, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line(
                        "+ a use in a publication that does not count displaces nothing",
                        CORE_PAPERS,
                        units("1"),
                        with(REGIONAL_PIECE, used("A", DEPARTMENT, SINGLE, CENTRAL_LEADER)))
                .line("+ of two uses not known to be of one piece, 1 or 2 core", () -> {
                    Amount<AchievementUnits> papers = policy().measure(
                                    CORE_PAPERS,
                                    with(
                                            REGIONAL_PIECE,
                                            AdviceAdoption.builder()
                                                    .authorship(AdviceAuthorship.SOLE)
                                                    .publication(PROVINCIAL)
                                                    .use(SINGLE)
                                                    .instruction(NONE)
                                                    .build()));
                    assertThat(papers.least()).contains(units("1"));
                    assertThat(papers.greatest()).contains(units("2"));
                });
        clause("QZ4/6.2-m")
                .line(
                        "department newsletter -> excluded",
                        CORE_PAPERS,
                        units("0"),
                        with(used("A", DEPARTMENT, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line(
                        "special-work bulletin -> excluded",
                        CORE_PAPERS,
                        units("0"),
                        with(used("A", SPECIAL_WORK, SINGLE, PROVINCIAL_PRINCIPAL)))
                .line("regional Party committee publication -> counts", CORE_PAPERS, units("1"), with(REGIONAL_PIECE));
    }

    private static AdviceAdoption used(
            String piece, AdvicePublication publication, AdviceUse use, AdviceInstruction instruction) {
        return AdviceAdoption.of(piece, publication, use, instruction);
    }

    private static AdviceAdoption by(AdviceAuthorship authorship) {
        return AdviceAdoption.builder()
                .piece("A")
                .authorship(authorship)
                .publication(CENTRAL)
                .use(SINGLE)
                .instruction(NONE)
                .build();
    }

    private static Application with(AdviceAdoption... adoptions) {
        return applying(engineer(QINNAN).withAdviceAdoptions(Listing.whole(adoptions)));
    }

    private static <Q> Policy over(Parameter<Q> parameter, Q value) {
        return ExampleLayer.over(List.of(set(parameter.by("EXAMPLE/1").is(value))))
                .on(LocalDate.of(2020, 8, 1));
    }
}
