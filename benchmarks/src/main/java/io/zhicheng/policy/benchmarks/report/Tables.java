package io.zhicheng.policy.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measurements as tables of Markdown: each group one, with ratios to the first of its yardsticks that is there. */
final class Tables {
    private static final List<String> YARDSTICKS = List.of("limit", "explained", "drools");

    private Tables() {}

    static String of(List<Measured> measured) {
        Map<String, List<Measured>> groups = measured.stream()
                .collect(Collectors.groupingBy(Measured::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        groups.forEach((group, of) -> text.append(table(group, of)).append('\n'));
        return text.toString();
    }

    private static String table(String group, List<Measured> measured) {
        List<String> yardsticks = YARDSTICKS.stream()
                .filter(name -> measured.stream().anyMatch(of -> of.name().equals(name)))
                .toList();
        StringBuilder text = new StringBuilder("### " + group + "\n\n| | ns | bytes |");
        yardsticks.forEach(name -> text.append(" ÷ ").append(name).append(" |"));
        text.append("\n|---|--:|--:|").append("--:|".repeat(yardsticks.size())).append('\n');
        for (Measured of : measured) {
            text.append(String.format(Locale.ROOT, "| %s | %,.0f | %,.0f |", of.title(), of.nanos(), of.bytes()));
            for (String name : yardsticks) {
                text.append(String.format(Locale.ROOT, " %.2f |", of.nanos() / yardstick(name, of, measured)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Of the same parameters. */
    private static double yardstick(String name, Measured like, List<Measured> measured) {
        return measured.stream()
                .filter(of -> of.name().equals(name) && of.params().equals(like.params()))
                .mapToDouble(Measured::nanos)
                .findFirst()
                .orElse(Double.NaN);
    }
}
