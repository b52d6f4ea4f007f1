package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.bulk.ClauseStatistics;
import io.zhicheng.policy.bulk.ClauseStatistics.OfClause;
import io.zhicheng.policy.bulk.ClauseStatistics.OfNorm;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.clause.ClauseId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * All chunks together.
 *
 * @param decided how many rows were decided
 * @param rejected how many were not
 * @param blank how many lines had nothing on them
 * @param verdicts how many of those decided have each verdict
 * @param statistics which clause keeps how many out
 */
record Totals(long decided, long rejected, long blank, Map<Verdict, Long> verdicts, ClauseStatistics statistics) {
    private static final int LINES = 10;

    static Totals of(Collection<Receipt> receipts) {
        long decided = 0;
        long rejected = 0;
        long blank = 0;
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        ClauseStatistics statistics = ClauseStatistics.NONE;
        for (Receipt receipt : receipts) {
            decided += receipt.decided();
            rejected += receipt.rejected();
            blank += receipt.blank();
            receipt.verdicts().forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
            statistics = statistics.plus(receipt.statistics());
        }
        return new Totals(decided, rejected, blank, verdicts, statistics);
    }

    /** The summary as a document. */
    byte[] toJson(Policy policy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLines out = new JsonLines(bytes);
        out.object(() -> {
            out.number("rows", decided + rejected);
            out.number("decided", decided);
            out.number("rejected", rejected);
            out.number("blankLines", blank);
            out.member("verdicts", () -> verdicts.forEach((verdict, count) -> out.number(verdict.name(), count)));
            out.number("keptOut", statistics.keptOut());
            out.number("keptOutWithoutAnyRoute", statistics.withoutWay());
            out.objects("clauses", statistics.clauses(), clause -> clause(out, policy, clause));
            out.objects("norms", statistics.norms(), norm -> norm(out, norm));
            out.member("policy", () -> {
                out.texts("layers", policy.version().layers());
                out.text("inForceOn", policy.version().inForceOn().toString());
                out.text("fingerprint", policy.version().fingerprint());
            });
        });
        out.end();
        return bytes.toByteArray();
    }

    private static void clause(JsonLines out, Policy policy, OfClause of) {
        out.text("clause", of.clause().toString());
        out.text("text", policy.catalogue().get(of.clause()).zh());
        out.number("inTheWay", of.inTheWay());
        out.number("alone", of.alone());
    }

    private static void norm(JsonLines out, OfNorm of) {
        out.text("kind", of.norm().kind());
        out.text("id", of.norm().id());
        out.text("label", of.norm().label().zh());
        out.texts(
                "clauses", of.norm().clauses().stream().map(ClauseId::toString).toList());
        out.number("inTheWay", of.inTheWay());
        out.number("alone", of.alone());
    }

    /** The summary for people: the verdicts, and the norms that keep out the most. */
    String toText() {
        StringBuilder text = new StringBuilder();
        line(text, "%,12d rows decided, %,d rejected, %,d blank lines", decided, rejected, blank);
        verdicts.forEach((verdict, count) -> line(text, "%,12d %s (%s)", count, verdict, verdict.zh()));
        if (statistics.keptOut() > 0) {
            line(text, "%12s %12s   norm (the %d that keep out the most alone)", "alone", "in the way", LINES);
        }
        statistics.norms().stream()
                .limit(LINES)
                .forEach(of -> line(
                        text,
                        "%,12d %,12d   %s %s",
                        of.alone(),
                        of.inTheWay(),
                        of.norm().label().zh(),
                        of.norm().clauses()));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
