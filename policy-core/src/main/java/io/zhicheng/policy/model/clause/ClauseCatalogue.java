package io.zhicheng.policy.model.clause;

import com.google.common.base.Preconditions;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of some policy documents (条款目录), to resolve citations and to browse.
 *
 * <p>Lists keep the order of the documents as given and, inside each, the document's own order. Texts that
 * ship as resources are read when a clause is first asked for, which nobody sees but by the time it takes: immutable and
 * safe for use by several threads.
 */
public final class ClauseCatalogue {
    private static final ClauseCatalogue EMPTY = new ClauseCatalogue(ImmutableMap.of());
    private static final int NEARBY = 5;

    private final ImmutableMap<String, ClauseShelf> shelves;
    private final Supplier<ImmutableMap<ClauseId, Clause>> clauses = Suppliers.memoize(this::allClauses);
    private final Supplier<ImmutableListMultimap<String, Clause>> byArea =
            Suppliers.memoize(() -> Multimaps.index(clauses(), Clause::area));
    private final Supplier<ImmutableListMultimap<ClauseKind, Clause>> byKind =
            Suppliers.memoize(() -> Multimaps.index(clauses(), Clause::kind));

    private ClauseCatalogue(ImmutableMap<String, ClauseShelf> shelves) {
        this.shelves = shelves;
    }

    private ImmutableMap<ClauseId, Clause> allClauses() {
        ImmutableMap.Builder<ClauseId, Clause> all = ImmutableMap.builder();
        for (ClauseShelf shelf : shelves.values()) {
            all.putAll(shelf.clauses());
        }
        return all.buildOrThrow();
    }

    /** {@return the catalogue without documents} */
    public static ClauseCatalogue empty() {
        return EMPTY;
    }

    /**
     * Returns a catalogue of documents and their clauses.
     *
     * @param documents the documents, codes unique
     * @param clauses the clauses, ids unique, each of one of the documents
     * @return the catalogue; clauses are listed document by document, in the order given
     * @throws IllegalArgumentException if a code or an id stands twice or a clause has no document
     */
    public static ClauseCatalogue of(Collection<Document> documents, Collection<Clause> clauses) {
        Map<String, Document> known = new HashMap<>();
        for (Document document : documents) {
            checkOnce(known.putIfAbsent(document.code(), document), document);
        }
        Set<ClauseId> ids = new HashSet<>();
        for (Clause clause : clauses) {
            Preconditions.checkArgument(
                    known.containsKey(clause.id().document()),
                    "Clause (%s) stands in no document of the catalogue, which has %s"
                            + "\nMaybe its document was not passed.",
                    clause.id(),
                    known.keySet());
            Preconditions.checkArgument(
                    ids.add(clause.id()),
                    "Clause (%s) stands twice\nMaybe the second one needs a letter of its own.",
                    clause.id());
        }
        ImmutableListMultimap<String, Clause> grouped =
                Multimaps.index(clauses, clause -> clause.id().document());
        ImmutableMap.Builder<String, ClauseShelf> shelves = ImmutableMap.builder();
        for (Document document : documents) {
            shelves.put(
                    document.code(),
                    ClauseShelf.of(document, Maps.uniqueIndex(grouped.get(document.code()), Clause::id)));
        }
        return new ClauseCatalogue(shelves.buildOrThrow());
    }

    /**
     * Reads one document and its clauses from a text. The grammar is told at the head of every catalogue file.
     *
     * <p>Strict: anything that is not exactly as the grammar says is a fault, and every fault is told at once.
     *
     * @param sourceName the name of the text in messages, such as the name of its file
     * @param reader the text, in UTF-8 where it comes from bytes; the caller opens and closes it
     * @return the catalogue of that one document
     * @throws ClauseFormatException if the text has faults
     * @throws IOException if the reader fails
     */
    public static ClauseCatalogue parse(String sourceName, Reader reader) throws IOException {
        return new ClauseReader(sourceName).read(reader);
    }

    /**
     * Takes up documents that ship as resources beside a class, one file each. Each is fetched now; of its text only the
     * head and the ids of the clauses are looked at. The rest is read, as strictly as by {@link #parse}, when a clause is
     * first asked for, and then kept. Where the head shows that something is amiss, the whole text is read at once.
     *
     * <p>So a fault further down stays hidden until somebody reads a clause. Whoever ships a resource reads it whole in a
     * test.
     *
     * @param open opens a resource by its name, and gives null when there is none: {@code
     *     MyModule.class::getResourceAsStream}
     * @param names the names of the resources, such as {@code GS28.clauses}
     * @return the documents of all of them
     * @throws ClauseFormatException if the head of a text has faults; for faults further down, each method that needs
     *     a clause throws it
     * @throws IllegalStateException if a resource is not there or cannot be read
     */
    public static ClauseCatalogue load(Function<String, @Nullable InputStream> open, String... names) {
        ClauseCatalogue all = empty();
        for (String name : names) {
            try (InputStream stream = open.apply(name)) {
                if (stream == null) {
                    throw new IllegalStateException("The clause catalogue " + name
                            + " is not among the resources.\nMaybe it was lost when jars were merged.");
                }
                all = all.plus(unread(name, stream.readAllBytes()));
            } catch (IOException e) {
                throw new IllegalStateException("The clause catalogue " + name + " cannot be read.", e);
            }
        }
        return all;
    }

    private static ClauseCatalogue unread(String name, byte[] text) {
        return UnreadClauses.of(name, text)
                .map(shelf ->
                        new ClauseCatalogue(ImmutableMap.of(shelf.document().code(), shelf)))
                .orElseGet(() -> UnreadClauses.read(name, text));
    }

    /**
     * Returns one document and its clauses as a text that {@link #parse(String, Reader)} reads back: to keep a
     * catalogue of one's own in the one canonical form.
     *
     * @param code the code of the document
     * @return the text, without comments, each line ended by a line feed
     * @throws NoSuchElementException if the catalogue has no such document
     */
    public String print(String code) {
        return ClauseWriter.write(document(code), inDocument(code));
    }

    /**
     * Returns this catalogue with the documents of another one behind its own.
     *
     * @param other the other catalogue
     * @return the merged catalogue
     * @throws IllegalArgumentException if both have a document of the same code
     */
    public ClauseCatalogue plus(ClauseCatalogue other) {
        for (Document document : other.documents()) {
            checkOnce(findDocument(document.code()).orElse(null), document);
        }
        return new ClauseCatalogue(ImmutableMap.<String, ClauseShelf>builder()
                .putAll(shelves)
                .putAll(other.shelves)
                .buildOrThrow());
    }

    /** {@return the documents (政策文件), in order} */
    public List<Document> documents() {
        ImmutableList.Builder<Document> documents = ImmutableList.builder();
        for (ClauseShelf shelf : shelves.values()) {
            documents.add(shelf.document());
        }
        return documents.build();
    }

    /**
     * Returns a document.
     *
     * @param code the code of the document (文件代码)
     * @return the document
     * @throws NoSuchElementException if the catalogue has no such document
     */
    public Document document(String code) {
        return shelf(code).document();
    }

    private ClauseShelf shelf(String code) {
        return Optional.ofNullable(shelves.get(code))
                .orElseThrow(() -> new NoSuchElementException("No document (" + code + ") in the catalogue, which has "
                        + shelves.keySet() + "\nMaybe the module that ships it is not on the class path."));
    }

    /**
     * Returns a document, if the catalogue has it.
     *
     * @param code the code of the document (文件代码)
     * @return the document
     */
    public Optional<Document> findDocument(String code) {
        return Optional.ofNullable(shelves.get(code)).map(ClauseShelf::document);
    }

    /** {@return every clause (条款), document by document} */
    public List<Clause> clauses() {
        return clauses.get().values().asList();
    }

    ImmutableMap<ClauseId, Clause> byId() {
        return clauses.get();
    }

    /**
     * Tells whether a clause is in the catalogue, without reading its text where it is.
     *
     * @param id the id of the clause (条款编号)
     * @return whether it is there
     */
    public boolean contains(ClauseId id) {
        @Nullable ClauseShelf shelf = shelves.get(id.document());
        return shelf != null && shelf.has(id);
    }

    /**
     * Returns a clause.
     *
     * @param id the id of the clause (条款编号)
     * @return the clause
     * @throws NoSuchElementException if the catalogue has no such clause
     */
    public Clause get(ClauseId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(unknown(id)));
    }

    /**
     * Returns a clause, if the catalogue has it.
     *
     * @param id the id of the clause (条款编号)
     * @return the clause
     */
    public Optional<Clause> find(ClauseId id) {
        return Optional.ofNullable(shelves.get(id.document())).flatMap(shelf -> shelf.find(id));
    }

    /**
     * Returns the clauses of a document.
     *
     * @param code the code of the document (文件代码)
     * @return its clauses, in the document's order
     * @throws NoSuchElementException if the catalogue has no such document
     */
    public List<Clause> inDocument(String code) {
        return shelf(code).clauses().values().asList();
    }

    /**
     * Returns the clauses on a topic.
     *
     * @param area the topic (事项领域), one of {@link #areas()}
     * @return the clauses, none if no clause is on that topic
     */
    public List<Clause> ofArea(String area) {
        return byArea.get().get(area);
    }

    /**
     * Returns the clauses of a kind.
     *
     * @param kind the kind (条款类型)
     * @return the clauses
     */
    public List<Clause> ofKind(ClauseKind kind) {
        return byKind.get().get(kind);
    }

    /**
     * Returns the clauses that a query asks for (条款检索).
     *
     * @param query the query
     * @return the clauses for which every condition of the query holds
     */
    public List<Clause> search(ClauseQuery query) {
        return clauses().stream().filter(query::matches).collect(ImmutableList.toImmutableList());
    }

    /** {@return the topics that the clauses are on (事项领域), in alphabetical order} */
    public Set<String> areas() {
        return ImmutableSortedSet.copyOf(byArea.get().keySet());
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof ClauseCatalogue other
                && documents().equals(other.documents())
                && clauses().equals(other.clauses());
    }

    @Override
    public int hashCode() {
        return 31 * documents().hashCode() + clauses().hashCode();
    }

    /**
     * Returns a short form for logs and messages.
     *
     * @return the codes of the documents and the number of clauses
     */
    @Override
    public String toString() {
        return "ClauseCatalogue" + shelves.keySet() + " of "
                + shelves.values().stream().mapToInt(ClauseShelf::size).sum() + " clauses";
    }

    private String unknown(ClauseId id) {
        if (!shelves.containsKey(id.document())) {
            return "No clause (" + id + ") in the catalogue: of its documents " + shelves.keySet() + " none is ("
                    + id.document() + ")\nMaybe the module that ships the document is not on the class path.";
        }
        ImmutableSet<ClauseId> ids =
                inDocument(id.document()).stream().map(Clause::id).sorted().collect(ImmutableSet.toImmutableSet());
        String section = id.path().split("[-.(]", 2)[0];
        Iterable<ClauseId> nearby = Iterables.limit(
                Iterables.filter(
                        ids.asList(),
                        other -> other.compareTo(id) > 0
                                && other.path().split("[-.(]", 2)[0].equals(section)),
                NEARBY);
        return "No clause (" + id + ") in the catalogue: document (" + id.document() + ") has (" + ids.size()
                + ") clauses, those next in its section are " + nearby
                + "\nMaybe the letter is missing or another one: statements are counted a, b, c.";
    }

    private static void checkOnce(@Nullable Document first, Document second) {
        Preconditions.checkArgument(
                first == null,
                "Document code (%s) stands twice: for (%s) and for (%s)"
                        + "\nMaybe the same module was added twice, or the second document needs a code of its own.",
                second.code(),
                first,
                second);
    }
}
