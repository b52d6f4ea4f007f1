package io.zhicheng.policy.examples.regions;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.examples.regions.Holding.Rule;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds in several regions on several dates, as a text: the verdicts first, then area by area, clause by clause. */
final class SideBySide {
    private static final String LINE = "=".repeat(100);
    private static final int NAMED = 3;

    private final List<Holding> holdings;
    private final Locale locale;
    private final boolean zh;
    private final StringBuilder text = new StringBuilder();

    /** A rule of a region; it may turn out differently on each date. */
    private record Ruled(Slot slot, Clause clause) {}

    SideBySide(List<Holding> holdings, Locale locale) {
        this.holdings = holdings;
        this.locale = locale;
        this.zh = locale.getLanguage().equals("zh");
    }

    String text() {
        holdings.forEach(this::verdict);
        Map<Label, List<Holding>> regions = holdings.stream()
                .collect(Collectors.groupingBy(Holding::region, LinkedHashMap::new, Collectors.toList()));
        Set<String> areas = holdings.stream()
                .flatMap(holding -> holding.rules().stream())
                .filter(Rule::counts)
                .map(rule -> rule.clause().area())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String area : areas) {
            line(LINE);
            line(Topics.name(area).text(locale));
            regions.forEach((region, dates) -> region(region, dates, area));
        }
        line(LINE);
        List<Holding> ruled =
                holdings.stream().filter(holding -> !holding.rules().isEmpty()).toList();
        for (int i = 1; i < ruled.size(); i++) {
            compare(ruled.get(i - 1), ruled.get(i));
        }
        return text.toString();
    }

    private void verdict(Holding holding) {
        line(place(holding)
                + holding.decision()
                        .map(decision -> name(decision.verdict()))
                        .orElse(zh ? "当日没有规定谁可申报的现行文件" : "no document in force says who may apply"));
        holding.decision().ifPresent(this::why);
    }

    private void why(Decision decision) {
        some(zh ? "不符合：" : "not met: ", decision.unmet().stream().map(each -> each.label()));
        some(zh ? "需补充：" : "to be told: ", decision.missing().stream().map(each -> each.label()));
        some(
                zh ? "文件留待系列标准规定：" : "left to the standard of the series: ",
                decision.missingNorms().stream().map(each -> each.parameter().label()));
    }

    private void some(String heading, Stream<Label> labels) {
        List<String> all = labels.map(label -> label.text(locale)).distinct().toList();
        if (!all.isEmpty()) {
            String more =
                    all.size() > NAMED ? (zh ? "等" + all.size() + "项" : " and " + (all.size() - NAMED) + " more") : "";
            line("    " + heading + all.stream().limit(NAMED).collect(Collectors.joining(zh ? "；" : "; ")) + more);
        }
    }

    private void region(Label region, List<Holding> dates, String area) {
        Map<Ruled, Map<LocalDate, String>> rules = new LinkedHashMap<>();
        for (Holding holding : dates) {
            holding.rules().stream()
                    .filter(rule -> rule.counts() && rule.clause().area().equals(area))
                    .forEach(
                            rule -> rules.computeIfAbsent(new Ruled(rule.slot(), rule.clause()), any -> new TreeMap<>())
                                    .put(holding.on(), outcome(rule)));
        }
        line("  " + region.text(locale) + (rules.isEmpty() ? (zh ? "：无" : ": nothing") : ""));
        rules.forEach((rule, outcomes) -> {
            line("    " + rule.clause().id() + "  " + outcomes(outcomes, dates) + "  "
                    + rule.slot().label().text(locale));
            line("      " + rule.clause().text(locale));
        });
    }

    /** One word where it is the same on every date on which the region has rules. */
    private static String outcomes(Map<LocalDate, String> outcomes, List<Holding> dates) {
        long ruled =
                dates.stream().filter(holding -> !holding.rules().isEmpty()).count();
        if (outcomes.size() == ruled && Set.copyOf(outcomes.values()).size() == 1) {
            return outcomes.values().iterator().next();
        }
        return outcomes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" / "));
    }

    /** A bar is met when it applies, which is bad news: it is told as such. */
    private String outcome(Rule rule) {
        if (rule.slot() instanceof Bar) {
            return switch (rule.finding().outcome()) {
                case MET -> zh ? "限制申报" : "bars";
                case NOT_MET -> zh ? "不限制" : "does not bar";
                default -> name(rule.finding().outcome());
            };
        }
        return name(rule.finding().outcome());
    }

    private void compare(Holding first, Holding second) {
        PolicyComparison comparison = first.policy().compare(second.policy());
        line(place(first) + "→ " + place(second)
                + Arrays.stream(PolicyComparison.Kind.values())
                        .map(kind -> name(kind) + " " + comparison.of(kind).size())
                        .collect(Collectors.joining(zh ? "，" : ", ")));
    }

    private String place(Holding holding) {
        return holding.region().text(locale) + " " + holding.on() + (zh ? "：" : ": ");
    }

    private String name(Labelled labelled) {
        return zh ? labelled.zh() : labelled.en();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
