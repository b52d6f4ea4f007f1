package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Discrepancy;
import io.zhicheng.policy.decision.DutyItem;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.HingedReading;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.MissingNorm;
import io.zhicheng.policy.decision.ObligationStanding;
import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Prevailing;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The view of a decision: the whole structure, in either language. */
class DecisionViewTest {
    private static final Question<Object> QUESTION = Question.of(
            "eligibility", Subject.of("application", Object.class, "申报", "application"), "能否申报", "may one apply");
    private static final Route NORMAL = QUESTION.route("normal", "正常晋升", "normal promotion");
    private static final Parameter<Months> TENURE =
            Parameter.of("required-tenure", Unit.MONTHS, "任职年限", "years of tenure");
    private static final Derived<Months> SERVED = Derived.of("tenure", Unit.MONTHS, "任职时间", "tenure");
    private static final Clause CLAUSE = Clause.builder(ClauseId.parse("GS28/5.2-a"))
            .numbering("五（二）")
            .area("eligibility")
            .kind(ClauseKind.DECISION)
            .appliesTo("all")
            .zh("任职满五年。")
            .en("Five years of tenure.")
            .build();
    private static final List<Clause> CLAUSES = List.of(CLAUSE);
    private static final Label PROVINCE = new Label("甘肃省", "Gansu province");
    private static final Label PREFECTURE = new Label("临夏州", "Linxia prefecture");

    @Test
    void inEnglish() {
        assertThat(PolicyJson.writeDecision(new Sample(), Locale.UK)).isEqualTo(resource("decision.en.json"));
    }

    @Test
    void inChinese() {
        assertThat(PolicyJson.writeDecision(new Sample(), Locale.CHINA)).isEqualTo(resource("decision.zh.json"));
    }

    @ParameterizedTest
    @CsvSource({"COUNT, 3", "YES_NO, true", "YEAR, 2019", "UNITS, 2.5", "SCORE, 55.5", "CODE, \"GRASS_ROOTS\""})
    void quantitiesStandAsInAnApplication(String kind, String expected) {
        Object value = switch (kind) {
            case "COUNT" -> 3;
            case "YES_NO" -> true;
            case "YEAR" -> Year.of(2019);
            case "UNITS" -> AchievementUnits.units("2.5");
            case "SCORE" -> Score.score("55.5");
            default -> DualChannel.GRASS_ROOTS;
        };

        assertThat(quantity(value)).isEqualTo("{\n  \"value\": " + expected + "\n}\n");
    }

    @Test
    void datesAndPlacesAreTexts() {
        assertThat(quantity(LocalDate.of(2019, 10, 8))).contains("\"2019-10-08\"");
        assertThat(quantity(DivisionCode.of("622900"))).contains("\"622900\"");
    }

    private static String quantity(Object value) {
        return JsonText.write(JsonStyle.INDENTED, generator -> {
            DecisionOut out = new DecisionOut(generator, Locale.UK);
            out.object(() -> out.quantity("value", value));
        });
    }

    private static String resource(String name) {
        try (InputStream in = DecisionViewTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A decision with one of everything. */
    private static final class Sample implements Decision {
        private final Finding tenure = new Finding(
                Finding.Form.COMPARISON,
                Outcome.NOT_MET,
                new Label("任职时间", "tenure"),
                CLAUSES,
                Optional.of(new Finding.Comparison<>(
                        Amount.exactly(Unit.MONTHS, Months.of(59)),
                        Relation.AT_LEAST,
                        List.of(Amount.exactly(Unit.MONTHS, Months.years(5))),
                        Optional.of(Amount.exactly(Unit.MONTHS, Months.of(1))),
                        List.of(new Source(
                                Source.Kind.PARAMETER,
                                TENURE.label(),
                                Amount.exactly(Unit.MONTHS, Months.years(5)),
                                CLAUSES,
                                Optional.of(PREFECTURE),
                                List.of(new Overridden(
                                        PROVINCE,
                                        CLAUSES,
                                        new Label("6年", "6 years"),
                                        Overridden.Reason.LOWER_LAYER)))))),
                List.of(new Evidence("dossier.appointments", 0, new Label("聘任", "appointment"))),
                List.of());
        private final BarStanding bar = new BarStanding(
                QUESTION.bar("sanction", "处分期", "under sanction"), Outcome.UNKNOWN, Set.of(NORMAL), CLAUSES, tenure);

        @Override
        public Question<?> question() {
            return QUESTION;
        }

        @Override
        public Verdict verdict() {
            return Verdict.UNDETERMINED;
        }

        @Override
        public List<RouteStanding> routes() {
            return List.of(new RouteStanding(NORMAL, Outcome.NOT_MET, CLAUSES, List.of(), List.of(tenure)));
        }

        @Override
        public RouteStanding route(String id) {
            return routes().get(0);
        }

        @Override
        public List<Way> ways() {
            return List.of();
        }

        @Override
        public List<BarStanding> bars() {
            return List.of(bar);
        }

        @Override
        public List<Finding> conditions() {
            return List.of(new Finding(
                    Finding.Form.RULE,
                    Outcome.NOT_MET,
                    new Label("条件", "conditions"),
                    CLAUSES,
                    Optional.of(PROVINCE),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(tenure)));
        }

        @Override
        public List<Finding> unmet() {
            return List.of();
        }

        @Override
        public List<MissingFact> missing() {
            return List.of(new MissingFact(
                    "dossier.sanctions", new Label("处分", "sanctions"), true, Optional.empty(), List.of("normal")));
        }

        @Override
        public List<MissingNorm> missingNorms() {
            return List.of(new MissingNorm(TENURE));
        }

        @Override
        public List<MissingFact> judgements() {
            return List.of(new MissingFact(
                    "judgements.competentForWork",
                    new Label("胜任工作", "competent for the work"),
                    false,
                    Optional.of(Party.EMPLOYING_UNIT),
                    List.of()));
        }

        @Override
        public List<Prevailing> prevailing() {
            return List.of();
        }

        @Override
        public List<ObligationStanding> obligations() {
            Obligation pledge = QUESTION.obligation(
                    "pledge", Obligation.Nature.DOCUMENT, Party.APPLICANT, "诚信承诺书", "letter of pledge");
            return List.of(new ObligationStanding(pledge, Outcome.MET, CLAUSES, tenure));
        }

        @Override
        public List<DutyItem> duties() {
            return List.of(new DutyItem(QUESTION.duty("secrecy", Party.REVIEW_COMMITTEE, "保密", "secrecy"), CLAUSES));
        }

        @Override
        public List<Discrepancy> discrepancies() {
            return List.of(new Discrepancy(
                    SERVED,
                    Amount.exactly(Unit.MONTHS, Months.of(60)),
                    new Amount<>(Unit.MONTHS, Optional.of(Months.of(58)), Optional.empty()),
                    CLAUSES));
        }

        @Override
        public List<HingedReading> readings() {
            Parameter<DualChannel> reading =
                    Parameter.reading("which-channel", DualChannel.class, "通道", "channel that counts");
            return List.of(
                    new HingedReading(reading, Amount.exactly(reading.unit(), DualChannel.GRASS_ROOTS), List.of()));
        }

        @Override
        public PolicyVersion policy() {
            return new PolicyVersion(List.of("national", "gansu"), LocalDate.of(2019, 10, 8), "0123abcd");
        }

        @Override
        public String explain(Locale locale) {
            return "";
        }
    }
}
