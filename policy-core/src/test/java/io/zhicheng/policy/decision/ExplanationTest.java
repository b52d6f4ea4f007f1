package io.zhicheng.policy.decision;

import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Measures.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.engine.Case;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.engine.Cases;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole text of a few decisions by a small policy that has everything a decision can tell of. */
class ExplanationTest {
    private static final Flag SANCTIONED = Case.flag("sanctioned", "受处分", "is under a sanction");
    private static final Flag ABLE = Case.judged("able", "能力达到要求", "is able");
    private static final Fact<Months> SERVED = Case.fact("served", Unit.MONTHS, "任职时间", "time served");
    private static final Fact<Months> TENURE_TOLD = Case.fact("tenureTold", Unit.MONTHS, "所报年限", "tenure as told");
    private static final Fact<Colour> COLOUR = Case.fact("colour", Unit.codes(Colour.class), "颜色", "colour");
    private static final Fact<Integer> PAPERS = Case.fact("papers", Unit.COUNT, "论文", "papers");
    private static final Flag RECOGNISED = Case.flag("recognised", "受表彰", "is recognised");

    private static final Parameter<Integer> ENOUGH_PAPERS =
            Parameter.of("enough-papers", Unit.COUNT, "论文数", "number of papers");
    private static final Parameter<Colour> READING =
            Parameter.reading("which-colour", Colour.class, "以何种颜色为准", "which colour counts");
    private static final Derived<Months> TENURE = Derived.of("tenure", Unit.MONTHS, "所需年限", "tenure required");

    private static final Route NORMAL = QUESTION.route("normal", "正常晋升", "normal promotion");
    private static final Route EXCEPTIONAL = QUESTION.route("exceptional", "破格晋升", "exceptional promotion");
    private static final Requirement LONG_ENOUGH = QUESTION.requirement("long-enough", "年限达到", "long enough");
    private static final Requirement SOUND = QUESTION.requirement("sound", "项目合格", "items sound");
    private static final Bar SANCTION = QUESTION.bar("sanction", "处分期内", "under a sanction");
    private static final Relaxation EARLY = QUESTION.relaxation("early", "提前申报", "one year early");
    private static final Obligation FORM =
            QUESTION.obligation("form", Obligation.Nature.DOCUMENT, Party.APPLICANT, "推荐表", "referral form");
    private static final Duty PUBLISH = QUESTION.duty("publish", Party.EMPLOYING_UNIT, "公示", "public notice");

    private static final List<Norm> NORMS = List.of(
            NORMAL.by("T/1").opensTo(all(PAPERS.atLeast(2), ABLE.yes())),
            EXCEPTIONAL.by("T/2").opensTo(all(PAPERS.atLeast(ENOUGH_PAPERS), COLOUR.same(READING))),
            LONG_ENOUGH.by("T/3").demands(SERVED.atLeast(TENURE), NORMAL),
            SOUND.by("T/4").demands(every(Case.ITEMS, Case.ITEM_OK.yes())),
            SANCTION.by("T/5").appliesWhen(SANCTIONED.yes(), EXCEPTIONAL),
            TENURE.by("T/6").is(constant(Unit.MONTHS, months(60)), TENURE_TOLD),
            EARLY.by("T/7").lowers(TENURE, months(12), RECOGNISED.yes()),
            READING.by("T/8").is(Colour.RED),
            FORM.by("T/9").comesWhen(RECOGNISED.yes()),
            PUBLISH.by("T/10"));

    private static final Case ALL_TOLD = new Case(Map.of(), Map.of())
            .with(SANCTIONED, false)
            .with(SERVED, months(59))
            .with(RECOGNISED, true)
            .with(PAPERS, 3)
            .with(COLOUR, Colour.GREEN)
            .with(ABLE, true)
            .with(Case.ITEMS, Listing.whole(item(true)));

    private static Row item(boolean sound) {
        return new Row(Map.of()).with(Case.ITEM_OK, sound);
    }

    private static Decision decide(Case subject) {
        return Cases.policy(NORMS).answer(QUESTION, subject);
    }

    /** Without the line that names the version, whose fingerprint changes with every norm. */
    private static String explained(Case subject, Locale locale) {
        String text = decide(subject).explain(locale);
        return text.lines().filter(line -> !line.contains("sheet")).reduce("", (all, line) -> all + line + "\n");
    }

    private static final Case NOTHING_TOLD = new Case(Map.of(), Map.of());
    private static final Case BARRED = ALL_TOLD.with(SANCTIONED, true)
            .with(RECOGNISED, false)
            .with(TENURE_TOLD, months(66))
            .with(Case.ITEMS, Listing.whole(item(true), item(false), item(false)));
    private static final Case TO_BE_JUDGED = new Case(without(ALL_TOLD.told(), "able"), ALL_TOLD.lists());
    private static final Case TOO_EARLY = ALL_TOLD.with(SERVED, months(40));

    @Test
    void eligible() {
        assertThat(explained(ALL_TOLD, Locale.CHINA)).isEqualTo("""
                        结论：符合申报条件

                        申报途径
                        - 正常晋升：符合〔T/1〕
                          - 已符合的条件：年限达到、项目合格、正常晋升
                        - 破格晋升：不符合〔T/2〕
                          - 不符合的条件：
                            - 破格晋升〔T/2〕
                              - 论文：实际3，要求不少于（尚未确定的数值）
                              - 颜色：实际绿，要求红
                          - 已符合的条件：项目合格

                        随附事项
                        - [材料] 推荐表（申报人）〔T/9〕

                        职责清单（无法计算，由责任单位落实）
                        - 公示（用人单位）〔T/10〕

                        所引条款
                        - T/1 条文1
                        - T/2 条文2
                        - T/9 条文9
                        - T/10 条文10
                        """);
    }

    @Test
    void barred_told_otherwise_and_short_of_a_condition() {
        assertThat(explained(BARRED, Locale.CHINA)).isEqualTo("""
                        结论：不符合申报条件

                        不得申报的情形
                        - 处分期内：成立，不得申报〔T/5〕
                          - 受处分：实际是，要求是
                          - 不影响：破格晋升

                        申报途径
                        - 正常晋升：不符合〔T/1〕
                          - 因不得申报的情形关闭
                          - 不符合的条件：
                            - 年限达到〔T/3〕
                              - 任职时间：实际4年11个月，要求不少于5年6个月，相差7个月
                                - “所需年限”按申报单位所报值
                            - 项目合格〔T/4〕
                              - 每一项目（项目合格）
                                - 所据记录：项目第2、3条
                                - 项目合格：实际否，要求是
                                  - 所据记录：项目第2条
                                - 项目合格：实际否，要求是
                                  - 所据记录：项目第3条
                          - 已符合的条件：正常晋升
                        - 破格晋升：不符合〔T/2〕
                          - 不符合的条件：
                            - 项目合格〔T/4〕：见上
                            - 破格晋升〔T/2〕
                              - 论文：实际3，要求不少于（尚未确定的数值）
                              - 颜色：实际绿，要求红

                        职责清单（无法计算，由责任单位落实）
                        - 公示（用人单位）〔T/10〕

                        所报值与推算值不一致
                        - 所需年限：所报5年6个月，按条款推算5年〔T/6〕

                        所引条款
                        - T/1 条文1
                        - T/2 条文2
                        - T/3 条文3
                        - T/4 条文4
                        - T/5 条文5
                        - T/6 条文6
                        - T/10 条文10
                        """);
        assertThat(explained(BARRED, Locale.ENGLISH)).isEqualTo("""
                        Verdict: not eligible

                        Bars
                        - under a sanction: applies, so that no application may be made [T/5]
                          - is under a sanction: yes, required yes
                          - leaves open: exceptional promotion

                        Routes
                        - normal promotion: not met [T/1]
                          - closed by a bar
                          - Not met:
                            - long enough [T/3]
                              - time served: 4 years 11 months, required at least 5 years 6 months, short by 7 months
                                - "tenure required" as told by the host
                            - items sound [T/4]
                              - every item (item is sound)
                                - Entries that counted: item no. 2, 3
                                - item is sound: no, required yes
                                  - Entries that counted: item no. 2
                                - item is sound: no, required yes
                                  - Entries that counted: item no. 3
                          - Met: normal promotion
                        - exceptional promotion: not met [T/2]
                          - Not met:
                            - items sound [T/4]: as above
                            - exceptional promotion [T/2]
                              - papers: 3, required at least (not yet known)
                              - colour: green, required red

                        Checklist of duties that nobody can compute
                        - public notice (employing unit) [T/10]

                        Told values that differ from the derivation
                        - tenure required: told 5 years 6 months, derived 5 years [T/6]

                        Clauses cited
                        - T/1 text 1
                        - T/2 text 2
                        - T/3 text 3
                        - T/4 text 4
                        - T/5 text 5
                        - T/6 text 6
                        - T/10 text 10
                        """);
    }

    @Test
    void nothing_told() {
        assertThat(explained(NOTHING_TOLD, Locale.CHINA)).isEqualTo("""
                        结论：尚不能确定

                        不得申报的情形
                        - 处分期内：尚不能排除〔T/5〕
                          - 受处分：实际未知，要求是
                          - 不影响：破格晋升

                        申报途径
                        - 正常晋升：待补充事实〔T/1〕
                          - 尚未确定的条件：
                            - 年限达到〔T/3〕
                              - 任职时间：实际至少0个月，要求不少于（尚未确定的数值）
                            - 项目合格〔T/4〕
                              - 每一项目（项目合格）
                            - 正常晋升〔T/1〕
                              - 论文：实际至少0，要求不少于2
                              - 能力达到要求：实际未知，要求是
                        - 破格晋升：待补充事实〔T/2〕
                          - 尚未确定的条件：
                            - 项目合格〔T/4〕：见上
                            - 破格晋升〔T/2〕
                              - 论文：实际至少0，要求不少于（尚未确定的数值）
                              - 颜色：实际未知，要求红

                        需补充的事实（影响大的在前）
                        - 论文（papers） 关系到：正常晋升、破格晋升
                        - 项目的完整记录（items） 关系到：正常晋升、破格晋升
                        - 受处分（sanctioned） 关系到：正常晋升
                        - 任职时间（served） 关系到：正常晋升
                        - 受表彰（recognised） 关系到：正常晋升
                        - 颜色（colour） 关系到：破格晋升

                        尚无规定的数值（由系列评价标准或使用单位提供，申报人无法补充）
                        - 论文数

                        尚待认定
                        - 能力达到要求（由评审委员会认定） 关系到：正常晋升

                        随附事项
                        - [材料] 推荐表（申报人；视待定事实而定）〔T/9〕

                        职责清单（无法计算，由责任单位落实）
                        - 公示（用人单位）〔T/10〕

                        所引条款
                        - T/1 条文1
                        - T/2 条文2
                        - T/3 条文3
                        - T/4 条文4
                        - T/5 条文5
                        - T/9 条文9
                        - T/10 条文10
                        """);
        assertThat(explained(NOTHING_TOLD, Locale.ENGLISH)).isEqualTo("""
                        Verdict: undetermined

                        Bars
                        - under a sanction: cannot be ruled out yet [T/5]
                          - is under a sanction: not known, required yes
                          - leaves open: exceptional promotion

                        Routes
                        - normal promotion: unknown [T/1]
                          - Still open:
                            - long enough [T/3]
                              - time served: at least 0 months, required at least (not yet known)
                            - items sound [T/4]
                              - every item (item is sound)
                            - normal promotion [T/1]
                              - papers: at least 0, required at least 2
                              - is able: not known, required yes
                        - exceptional promotion: unknown [T/2]
                          - Still open:
                            - items sound [T/4]: as above
                            - exceptional promotion [T/2]
                              - papers: at least 0, required at least (not yet known)
                              - colour: not known, required red

                        Facts to supply, the most decisive first
                        - papers (papers) bears on: normal promotion, exceptional promotion
                        - all entries: item (items) bears on: normal promotion, exceptional promotion
                        - is under a sanction (sanctioned) bears on: normal promotion
                        - time served (served) bears on: normal promotion
                        - is recognised (recognised) bears on: normal promotion
                        - colour (colour) bears on: exceptional promotion

                        Numbers that no norm sets (a series standard or the host supplies them, the applicant cannot)
                        - number of papers

                        Judgements still to be made
                        - is able (by the review committee) bears on: normal promotion

                        What comes along
                        - [document] referral form (applicant; depends on what is still open) [T/9]

                        Checklist of duties that nobody can compute
                        - public notice (employing unit) [T/10]

                        Clauses cited
                        - T/1 text 1
                        - T/2 text 2
                        - T/3 text 3
                        - T/4 text 4
                        - T/5 text 5
                        - T/9 text 9
                        - T/10 text 10
                        """);
    }

    @Test
    void left_to_judgement_and_hinged_on_a_reading() {
        assertThat(explained(TO_BE_JUDGED, Locale.ENGLISH)).isEqualTo("""
                        Verdict: eligible subject to judgement

                        Routes
                        - normal promotion: needs judgement [T/1]
                          - Still open:
                            - normal promotion [T/1]
                              - is able: not known, required yes
                          - Met: long enough, items sound
                        - exceptional promotion: not met [T/2]
                          - Not met:
                            - exceptional promotion [T/2]
                              - papers: 3, required at least (not yet known)
                              - colour: green, required red
                          - Met: items sound

                        Judgements still to be made
                        - is able (by the review committee) bears on: normal promotion

                        What comes along
                        - [document] referral form (applicant) [T/9]

                        Checklist of duties that nobody can compute
                        - public notice (employing unit) [T/10]

                        The verdict hinges on these readings of the text
                        - which colour counts: red [T/8]

                        Clauses cited
                        - T/1 text 1
                        - T/2 text 2
                        - T/8 text 8
                        - T/9 text 9
                        - T/10 text 10
                        """);
    }

    @Test
    void short_though_lowered() {
        assertThat(explained(TOO_EARLY, Locale.CHINA)).isEqualTo("""
                        结论：不符合申报条件

                        申报途径
                        - 正常晋升：不符合〔T/1〕
                          - 不符合的条件：
                            - 年限达到〔T/3〕
                              - 任职时间：实际3年4个月，要求不少于4年，相差8个月
                                - 已适用“提前申报”，降低1年〔T/7〕
                          - 已符合的条件：项目合格、正常晋升
                        - 破格晋升：不符合〔T/2〕
                          - 不符合的条件：
                            - 破格晋升〔T/2〕
                              - 论文：实际3，要求不少于（尚未确定的数值）
                              - 颜色：实际绿，要求红
                          - 已符合的条件：项目合格

                        随附事项
                        - [材料] 推荐表（申报人）〔T/9〕

                        职责清单（无法计算，由责任单位落实）
                        - 公示（用人单位）〔T/10〕

                        本结论取决于对条文的下列理解
                        - 以何种颜色为准：红〔T/8〕

                        所引条款
                        - T/1 条文1
                        - T/2 条文2
                        - T/3 条文3
                        - T/7 条文7
                        - T/8 条文8
                        - T/9 条文9
                        - T/10 条文10
                        """);
    }

    @Test
    void names_the_policy() {
        Decision decision = decide(ALL_TOLD);
        String version = decision.policy().fingerprint().substring(0, 12);
        assertThat(decision.explain(Locale.CHINA)).contains("依据政策：sheet，2020-01-01施行，版本 " + version);
        assertThat(decision.explain(Locale.FRENCH))
                .contains("Policy: sheet, as in force on 2020-01-01, version " + version);
    }

    @Test
    void conditions_of_a_question_without_routes() {
        Decision decision = Cases.policy(SOUND.by("T/4").demands(every(Case.ITEMS, Case.ITEM_OK.yes())))
                .answer(QUESTION, BARRED);
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Conditions\n- Not met:\n  - items sound [T/4]\n    - every item");
        assertThat(decision.unmet()).hasSize(1);
        assertThat(decision.routes()).isEmpty();
    }

    @Test
    void no_text_form_tells_what_was_told() {
        Case personal = BARRED.with(SERVED, months(777)).with(PAPERS, 888).with(TENURE_TOLD, months(999));
        Decision decision = decide(personal);
        List<Object> told = new ArrayList<>(List.of(decision));
        told.addAll(decision.routes());
        told.addAll(decision.bars());
        told.addAll(decision.unmet());
        told.addAll(decision.discrepancies());
        told.addAll(decision.readings());
        told.addAll(decision.obligations());
        told.addAll(decision.missing());
        decision.routes().stream()
                .flatMap(route -> route.conditions().stream())
                .flatMap(Finding::tree)
                .forEach(told::add);
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(told.toString()).doesNotContain("777", "888", "999", "P66M", "GREEN", "green", "绿", "true");
        assertThat(decision)
                .hasToString("Decision(admission, policy "
                        + decision.policy().fingerprint().substring(0, 12) + ")");
        assertThat(Amount.exactly(Unit.COUNT, 888)).hasToString("Amount(count)");
    }

    @Test
    void a_route_by_its_name() {
        assertThat(decide(ALL_TOLD).route("exceptional").unmet()).hasSize(1);
        assertThat(decide(NOTHING_TOLD).route("exceptional").open()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(ALL_TOLD).route("none"))
                .withMessage("The question admission has no route none (routes: [normal, exceptional])");
    }

    @Test
    void an_amount_that_is_not_known_exactly() {
        Amount<Integer> between = new Amount<>(Unit.COUNT, Optional.of(2), Optional.of(4));
        assertThat(between.text(Locale.CHINA)).isEqualTo("2至4之间");
        assertThat(between.text(Locale.ENGLISH)).isEqualTo("between 2 and 4");
        Amount<Integer> most = new Amount<>(Unit.COUNT, Optional.empty(), Optional.of(4));
        assertThat(most.text(Locale.CHINA)).isEqualTo("至多4");
        assertThat(most.text(Locale.ENGLISH)).isEqualTo("at most 4");
        assertThat(new Amount<>(Unit.COUNT, Optional.empty(), Optional.empty()).text(Locale.ENGLISH))
                .isEqualTo("not known");
        assertThat(between.value()).isEmpty();
    }

    private static Map<String, Object> without(Map<String, Object> told, String fact) {
        Map<String, Object> less = new LinkedHashMap<>(told);
        less.remove(fact);
        return less;
    }
}
