package io.zhicheng.policy.model.clause;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clauses of a document as a text of which only the head and the ids have been looked at: enough to resolve
 * citations, which is all that deciding needs. The text is read, strictly and once, when a clause is first asked for.
 */
final class UnreadClauses implements ClauseShelf {
    private static final String NEXT_ID = "\n" + ClauseKey.ID.text() + ": ";

    private final Document document;
    private final ImmutableSet<String> ids;
    private final Supplier<ImmutableMap<ClauseId, Clause>> clauses;

    private UnreadClauses(Document document, ImmutableSet<String> ids, Supplier<ClauseCatalogue> text) {
        this.document = document;
        this.ids = ids;
        this.clauses = Suppliers.memoize(() -> text.get().byId());
    }

    /**
     * The clauses of a text whose head is as the grammar says; empty where it is not, or where the lines end another
     * way: then only reading the whole text tells what there is.
     */
    static Optional<ClauseShelf> of(String source, byte[] text) {
        // ids are plain ASCII: as Latin-1 they are found without decoding all the Chinese between them
        String raw = new String(text, StandardCharsets.ISO_8859_1);
        int firstId = raw.indexOf(NEXT_ID);
        if (firstId < 1 || raw.charAt(firstId - 1) != '\n') {
            return Optional.empty();
        }
        try {
            ClauseCatalogue head = read(source, Arrays.copyOf(text, firstId - 1));
            Document document = head.documents().get(0);
            return Optional.of(new UnreadClauses(document, ids(raw, firstId), () -> read(source, text)));
        } catch (ClauseFormatException onlyOfTheHead) {
            return Optional.empty();
        }
    }

    private static ImmutableSet<String> ids(String raw, int first) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        int at = first;
        while (at >= 0) {
            int start = at + NEXT_ID.length();
            int end = raw.indexOf('\n', start);
            ids.add(end < 0 ? raw.substring(start) : raw.substring(start, end));
            at = raw.indexOf(NEXT_ID, start);
        }
        return ids.build();
    }

    static ClauseCatalogue read(String source, byte[] text) {
        try {
            return ClauseCatalogue.parse(
                    source, new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public int size() {
        return ids.size();
    }

    /** What is not among the ids may be hidden by a fault of the text: reading it then tells the fault. */
    @Override
    public boolean has(ClauseId id) {
        return ids.contains(id.toString()) || clauses().containsKey(id);
    }

    @Override
    public ImmutableMap<ClauseId, Clause> clauses() {
        return clauses.get();
    }
}
