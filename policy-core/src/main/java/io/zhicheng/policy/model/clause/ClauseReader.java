package io.zhicheng.policy.model.clause;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.CharStreams;
import io.zhicheng.policy.model.clause.ClauseFormatException.Fault;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue text strictly. Goes on after a fault, so that one run tells them all; what a fault leaves unknown
 * is not held against the lines that depend on it.
 */
final class ClauseReader {
    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher KEY =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("._-"));

    private final String source;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ClauseId, Integer> lineOfId = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private @Nullable String code;

    ClauseReader(String source) {
        this.source = source;
    }

    ClauseCatalogue read(Reader reader) throws IOException {
        List<Line> lines = lines(CharStreams.readLines(reader));
        List<Block> records = records(lines);
        if (records.isEmpty()) {
            fault(
                    1,
                    "no record",
                    "a record that begins with (document: …)",
                    "the file is empty or holds only comments");
        }
        for (int i = 0; i < records.size(); i++) {
            block(records.get(i), i == 0);
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new ClauseFormatException(source, faults);
        }
        return ClauseCatalogue.of(documents, clauses);
    }

    private void block(Block block, boolean first) {
        Line line = block.lines().get(0);
        boolean head = line.text().startsWith(ClauseKey.DOCUMENT.text() + ":");
        if (first && head) {
            document(block);
        } else if (head) {
            fault(
                    line.number(),
                    line.quote(),
                    "only clauses after the first record",
                    "a second document was put into the same file: one file per document");
        } else {
            if (first) {
                fault(
                        line.number(),
                        line.quote(),
                        "the record of the document first, which begins with (document: …)",
                        "the head record is missing or stands further down");
            }
            clause(block);
        }
    }

    /** Checks each line by itself and numbers them; a line with a fault in its characters goes on without it. */
    private List<Line> lines(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int number = i + 1;
            if (i == 0 && text.startsWith("\uFEFF")) {
                fault(number, "a byte order mark", "text", "the file was saved as UTF-8 with BOM: save it without");
                text = text.substring(1);
            }
            if (text.indexOf('\uFFFD') >= 0) {
                fault(number, quote(text), "UTF-8", "the file was saved or read in another encoding, such as GBK");
            }
            if (ClauseText.CONTROL.matchesAnyOf(text)) {
                boolean tab = text.indexOf('\t') >= 0;
                fault(
                        number,
                        tab ? "a tab" : "a control character",
                        "blanks only",
                        tab ? "the editor indents with tabs: use one blank" : "it was pasted along with the text");
                text = ClauseText.CONTROL.replaceFrom(text, ' ');
            } else if (!text.stripTrailing().equals(text)) {
                fault(
                        number,
                        "a blank at the end of the line",
                        "none",
                        "it was left over: have the editor trim trailing blanks");
            }
            lines.add(new Line(number, text.stripTrailing()));
        }
        return lines;
    }

    private List<Block> records(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).isComment()) {
            at++;
        }
        if (at > 0 && at < lines.size() && lines.get(at).text().isEmpty()) {
            at++;
        }
        List<Block> records = new ArrayList<>();
        List<Line> record = new ArrayList<>();
        for (; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.isComment()) {
                fault(
                        line.number(),
                        line.quote(),
                        "comments only at the head of the file",
                        "it belongs to the key (reading) or (note)");
            } else if (!line.text().isEmpty()) {
                record.add(line);
            } else if (!record.isEmpty()) {
                records.add(new Block(ImmutableList.copyOf(record)));
                record.clear();
                if (at == lines.size() - 1) {
                    fault(line.number(), "a blank line", "the end of the file", "it was left over at the end");
                }
            } else {
                fault(
                        line.number(),
                        "a blank line",
                        "a record",
                        "one blank line is too many, such as where a record was taken out");
            }
        }
        if (!record.isEmpty()) {
            records.add(new Block(ImmutableList.copyOf(record)));
        }
        return records;
    }

    /** Reads the lines of a record into values by key; tells unknown, repeated, misplaced, empty and missing ones. */
    private Values values(Block block, ImmutableList<ClauseKey> keys) {
        ImmutableListMultimap.Builder<ClauseKey, Line> values = ImmutableListMultimap.builder();
        Map<ClauseKey, Integer> seen = new EnumMap<>(ClauseKey.class);
        ClauseKey last = null;
        for (Line line : block.lines()) {
            int colon = line.text().indexOf(':');
            String name = line.text().substring(0, Math.max(colon, 0));
            if (!isKey(name)) {
                fault(
                        line.number(),
                        line.quote(),
                        "key, colon, blank and value",
                        "a long value was broken: a value stays on one line, and the colon is the Latin one");
                continue;
            }
            @Nullable ClauseKey key = find(name, keys);
            if (key == null) {
                fault(line.number(), "key " + quote(name), "one of (" + texts(keys) + ")", unknownKey(name, keys));
                continue;
            }
            if (seen.containsKey(key) && !key.repeats()) {
                fault(
                        line.number(),
                        "key (" + key.text() + ") again",
                        "it once, as in line (" + seen.get(key) + ")",
                        key == ClauseKey.ID
                                ? "the blank line between two records is missing"
                                : "one of the two lines was meant to have another key");
                continue;
            }
            seen.putIfAbsent(key, line.number());
            if (last != null && key.compareTo(last) < 0) {
                fault(
                        line.number(),
                        "key (" + key.text() + ") after (" + last.text() + ")",
                        "it before, in the order (" + texts(keys) + ")",
                        "the line was added at the end: move it up");
            } else {
                last = key;
            }
            String value = line.text().substring(colon + 1);
            if (value.isBlank()) {
                fault(
                        line.number(),
                        "key (" + key.text() + ") without a value",
                        "a value",
                        key.required() ? "the value was forgotten" : "there is nothing to say: leave the line out");
            } else if (!value.startsWith(" ") || !value.substring(1).strip().equals(value.substring(1))) {
                fault(
                        line.number(),
                        line.quote(),
                        "exactly one blank between colon and value",
                        "a blank is missing or too many");
            } else {
                values.put(key, new Line(line.number(), value.substring(1)));
            }
        }
        for (ClauseKey key : keys) {
            if (key.required() && !seen.containsKey(key)) {
                fault(
                        block.number(),
                        "a record without key (" + key.text() + ")",
                        "it in every record of its kind",
                        "the line was deleted, or a blank line splits one record into two");
            }
        }
        return new Values(values.build());
    }

    private static boolean isKey(String name) {
        return !name.isEmpty() && LETTER.matches(name.charAt(0)) && KEY.matchesAllOf(name);
    }

    private static @Nullable ClauseKey find(String name, List<ClauseKey> keys) {
        for (ClauseKey key : keys) {
            if (key.text().equals(name)) {
                return key;
            }
        }
        return null;
    }

    private void document(Block block) {
        int before = faults.size();
        Values values = values(block, ClauseKey.OF_DOCUMENT);
        Optional<Document.Builder> started = values.read(ClauseKey.DOCUMENT, Document::builder);
        started.ifPresent(builder -> code = values.text(ClauseKey.DOCUMENT));
        Optional<LocalDate> issued = values.read(ClauseKey.ISSUED, ClauseReader::date);
        Optional<LocalDate> from = values.read(ClauseKey.IN_FORCE_FROM, ClauseReader::date);
        Optional<LocalDate> until = values.read(ClauseKey.IN_FORCE_UNTIL, ClauseReader::date);
        if (faults.size() > before || started.isEmpty()) {
            return;
        }
        Document.Builder builder = started.get()
                .title(values.text(ClauseKey.TITLE_ZH), values.text(ClauseKey.TITLE_EN))
                .number(values.text(ClauseKey.NUMBER))
                .issuer(values.text(ClauseKey.ISSUER_ZH), values.text(ClauseKey.ISSUER_EN));
        issued.ifPresent(builder::issuedOn);
        from.ifPresent(builder::inForceFrom);
        until.ifPresent(builder::inForceUntil);
        values.ifPresent(ClauseKey.NOTE, builder::note);
        attempt(block.number(), builder::build).ifPresent(documents::add);
    }

    private void clause(Block block) {
        int before = faults.size();
        Values values = values(block, ClauseKey.OF_CLAUSE);
        Optional<ClauseId> id = values.read(ClauseKey.ID, ClauseId::parse);
        id.ifPresent(known -> checkId(known, values.first(ClauseKey.ID).number()));
        Optional<String> area = values.read(ClauseKey.AREA, Clause::checkArea);
        Optional<ClauseKind> kind = values.read(ClauseKey.KIND, ClauseKind::parse);
        Optional<EffectiveFrom> effective = values.read(ClauseKey.EFFECTIVE, EffectiveFrom::parse);
        List<ClauseParameter> parameters = new ArrayList<>();
        for (Line line : values.all(ClauseKey.PARAMETER)) {
            attempt(line.number(), () -> ClauseParameter.parse(line.text())).ifPresent(parameter -> {
                if (parameters.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
                    fault(
                            line.number(),
                            "parameter (" + parameter.name() + ") again",
                            "each parameter once",
                            "the two are one list: [a, b]");
                }
                parameters.add(parameter);
            });
        }
        if (faults.size() > before || id.isEmpty() || area.isEmpty() || kind.isEmpty()) {
            return;
        }
        Clause.Builder builder = Clause.builder(id.get())
                .numbering(values.text(ClauseKey.CLAUSE))
                .area(area.get())
                .kind(kind.get())
                .appliesTo(values.text(ClauseKey.APPLIES))
                .zh(values.text(ClauseKey.ZH))
                .en(values.text(ClauseKey.EN))
                .parameters(parameters)
                .facts(values.texts(ClauseKey.FACT))
                .boundaries(values.texts(ClauseKey.BOUNDARY))
                .relates(values.texts(ClauseKey.RELATES));
        effective.ifPresent(builder::effective);
        values.ifPresent(ClauseKey.OUTCOME, builder::outcome);
        values.ifPresent(ClauseKey.READING, builder::reading);
        clauses.add(builder.build());
    }

    private void checkId(ClauseId id, int line) {
        if (code != null && !id.document().equals(code)) {
            fault(
                    line,
                    "id (" + id + ")",
                    "an id of document (" + code + ")",
                    "the record was copied from another file: write (" + code + "/" + id.path() + ")");
        }
        Integer first = lineOfId.putIfAbsent(id, line);
        if (first != null) {
            fault(
                    line,
                    "id (" + id + ") again",
                    "an id that stands once, as in line (" + first + ")",
                    "the record was copied: give this one the next letter");
        }
    }

    private static LocalDate date(String text) {
        return PlainDate.find(text)
                .orElseThrow(() -> new MalformedException(
                        "date (" + text + ")",
                        "a day such as (2018-08-26)",
                        "a zero is missing, as in 08 for August, or no such day exists"));
    }

    private static String unknownKey(String key, ImmutableList<ClauseKey> keys) {
        boolean elsewhere = ImmutableList.copyOf(ClauseKey.values()).stream()
                .anyMatch(other -> other.text().equals(key));
        if (elsewhere) {
            return "a blank line between the document and its first clause is missing";
        }
        return keys.stream()
                .map(ClauseKey::text)
                .min(Comparator.comparingInt(other -> distance(key, other)))
                .filter(other -> distance(key, other) <= 3)
                .map(other -> "(" + other + ") was meant")
                .orElse("it is text that belongs to the line before");
    }

    /** Levenshtein's distance: how many letters to add, drop or change. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }

    private static String texts(ImmutableList<ClauseKey> keys) {
        return keys.stream().map(ClauseKey::text).collect(Collectors.joining(", "));
    }

    private static String quote(String text) {
        return "(" + ClauseText.shorten(text) + ")";
    }

    private void fault(int line, String found, String expected, String maybe) {
        faults.add(new Fault(line, found, expected, maybe));
    }

    /** Calls a factory of the model; what it refuses becomes a fault of the line. */
    private <T> Optional<T> attempt(int line, Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (MalformedException e) {
            fault(line, e.found(), e.expected(), e.maybe());
            return Optional.empty();
        }
    }

    /** One line with its number from 1, or the value of one. */
    private record Line(int number, String text) {
        boolean isComment() {
            return text.startsWith("#");
        }

        String quote() {
            return ClauseReader.quote(text);
        }
    }

    /** Lines between two blank ones, at least one. */
    private record Block(List<Line> lines) {
        int number() {
            return lines.get(0).number();
        }
    }

    /** The values of one record; texts are asked for only where the record had no fault. */
    private final class Values {
        private final ImmutableListMultimap<ClauseKey, Line> lines;

        Values(ImmutableListMultimap<ClauseKey, Line> lines) {
            this.lines = lines;
        }

        ImmutableList<Line> all(ClauseKey key) {
            return lines.get(key);
        }

        Line first(ClauseKey key) {
            return all(key).get(0);
        }

        String text(ClauseKey key) {
            return first(key).text();
        }

        List<String> texts(ClauseKey key) {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            for (Line line : all(key)) {
                texts.add(line.text());
            }
            return texts.build();
        }

        void ifPresent(ClauseKey key, Consumer<String> consumer) {
            texts(key).forEach(consumer);
        }

        <T> Optional<T> read(ClauseKey key, Function<String, T> parser) {
            if (all(key).isEmpty()) {
                return Optional.empty();
            }
            Line line = first(key);
            return attempt(line.number(), () -> parser.apply(line.text()));
        }
    }
}
