package io.zhicheng.policy.model.clause;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.text.FixedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a policy document (条款), small enough to be cited by one rule.
 *
 * <p>The texts are paraphrases, not the wording of the document: the document itself is what binds. Immutable.
 */
public final class Clause {
    private static final Pattern AREA = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private final ClauseId id;
    private final FixedText cited;
    private final String numbering;
    private final String area;
    private final ClauseKind kind;
    private final String appliesTo;
    private final @Nullable EffectiveFrom effective;
    private final String zh;
    private final String en;
    private final ImmutableMap<String, ClauseParameter> parameters;
    private final List<String> facts;
    private final @Nullable String outcome;
    private final List<String> boundaries;
    private final @Nullable String reading;
    private final List<String> relates;

    private Clause(Builder builder) {
        this.id = builder.id;
        this.cited = FixedText.of(id.toString());
        this.numbering = required("clause", builder.numbering);
        this.area = required("area", builder.area);
        this.kind = required("kind", builder.kind);
        this.appliesTo = required("applies", builder.appliesTo);
        this.effective = builder.effective;
        this.zh = required("zh", builder.zh);
        this.en = required("en", builder.en);
        this.parameters = byName(id, builder.parameters);
        this.facts = builder.facts;
        this.outcome = builder.outcome;
        this.boundaries = builder.boundaries;
        this.reading = builder.reading;
        this.relates = builder.relates;
    }

    /**
     * Starts a clause. Numbering, area, kind, whom it applies to and both paraphrases must follow.
     *
     * @param id the id of the clause
     * @return a builder
     */
    public static Builder builder(ClauseId id) {
        return new Builder(id);
    }

    /** {@return the id by which the clause is cited (条款编号)} */
    public ClauseId id() {
        return id;
    }

    /** {@return the id as texts cite it, such as {@code GS28/5.2.4-b}; written once, since every text cites clauses} */
    public FixedText cited() {
        return cited;
    }

    /** {@return the numbering as the document prints it (原文条款号), such as 一（一）1} */
    public String numbering() {
        return numbering;
    }

    /** {@return the topic (事项领域), in lower case, such as {@code certificate}} */
    public String area() {
        return area;
    }

    /** {@return what the clause asks for (条款类型)} */
    public ClauseKind kind() {
        return kind;
    }

    /** {@return whom or what the clause covers (适用范围), in English} */
    public String appliesTo() {
        return appliesTo;
    }

    /** {@return from when the clause applies (起始时间), or empty where it goes by its document's own date} */
    public Optional<EffectiveFrom> effective() {
        return Optional.ofNullable(effective);
    }

    /** {@return the paraphrase in Chinese (中文摘要)} */
    public String zh() {
        return zh;
    }

    /** {@return the paraphrase in English (英文摘要)} */
    public String en() {
        return en;
    }

    /**
     * Returns the paraphrase in a language.
     *
     * @param locale the reader's locale
     * @return the Chinese one for any Chinese locale, else the English one
     */
    public String text(Locale locale) {
        return ClauseText.isChinese(locale) ? zh : en;
    }

    /** {@return the values that the clause sets (参数), in order} */
    public List<ClauseParameter> parameters() {
        return parameters.values().asList();
    }

    /**
     * Returns the value of a parameter, if the clause has it.
     *
     * @param name the name of the parameter
     * @return the value
     */
    public Optional<ClauseValue> findParameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(ClauseParameter::value);
    }

    /** {@return the names of the facts that the clause turns on (事实); provisional, not names in code} */
    public List<String> facts() {
        return facts;
    }

    /** {@return what follows from the clause (结果), or empty where nothing is to be decided} */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** {@return the cases at the edge (边界情形), each worth a test} */
    public List<String> boundaries() {
        return boundaries;
    }

    /** {@return where the text is open, the possible readings and the one proposed (歧义与读法)} */
    public Optional<String> reading() {
        return Optional.ofNullable(reading);
    }

    /** {@return how the clause relates to others (关联条款), in words that name their ids} */
    public List<String> relates() {
        return relates;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        if (obj == this) {
            return true;
        }
        return obj instanceof Clause other
                && id.equals(other.id)
                && numbering.equals(other.numbering)
                && area.equals(other.area)
                && kind == other.kind
                && appliesTo.equals(other.appliesTo)
                && Objects.equals(effective, other.effective)
                && zh.equals(other.zh)
                && en.equals(other.en)
                && parameters().equals(other.parameters())
                && facts.equals(other.facts)
                && Objects.equals(outcome, other.outcome)
                && boundaries.equals(other.boundaries)
                && Objects.equals(reading, other.reading)
                && relates.equals(other.relates);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns a short form for logs and messages.
     *
     * @return id, kind and Chinese paraphrase
     */
    @Override
    public String toString() {
        return id + " (" + kind.code() + ") " + zh;
    }

    static String checkArea(String area) {
        MalformedException.checkThat(
                AREA.matcher(area).matches(),
                "area (" + ClauseText.shorten(area) + ")",
                "words in lower case joined by hyphens",
                "capitals or blanks are used: write expert-pool, not Expert Pool");
        return area;
    }

    private <T> T required(String key, @Nullable T value) {
        return Preconditions.checkNotNull(
                value,
                "Clause (%s) has no (%s), which every clause has\nMaybe a call on the builder is missing.",
                id,
                key);
    }

    private static ImmutableMap<String, ClauseParameter> byName(ClauseId id, List<ClauseParameter> parameters) {
        ImmutableMap.Builder<String, ClauseParameter> byName = ImmutableMap.builder();
        Map<String, ClauseParameter> seen = new HashMap<>();
        for (ClauseParameter parameter : parameters) {
            ClauseParameter first = seen.putIfAbsent(parameter.name(), parameter);
            MalformedException.checkThat(
                    first == null,
                    "clause (" + id + ") with (" + first + ") and (" + parameter + ")",
                    "each parameter once",
                    "the two are one list: [a, b]");
            byName.put(parameter.name(), parameter);
        }
        return byName.buildOrThrow();
    }

    /** Collects the attributes of a clause. Every text is one line, not empty and without blanks at its ends. */
    public static final class Builder {
        private final ClauseId id;
        private @Nullable String numbering;
        private @Nullable String area;
        private @Nullable ClauseKind kind;
        private @Nullable String appliesTo;
        private @Nullable EffectiveFrom effective;
        private @Nullable String zh;
        private @Nullable String en;
        private List<ClauseParameter> parameters = ImmutableList.of();
        private List<String> facts = ImmutableList.of();
        private @Nullable String outcome;
        private List<String> boundaries = ImmutableList.of();
        private @Nullable String reading;
        private List<String> relates = ImmutableList.of();

        private Builder(ClauseId id) {
            this.id = id;
        }

        /**
         * Sets the numbering as the document prints it (原文条款号).
         *
         * @param numbering the numbering
         * @return this builder
         */
        public Builder numbering(String numbering) {
            this.numbering = ClauseText.check("clause", numbering);
            return this;
        }

        /**
         * Sets the topic (事项领域).
         *
         * @param area words in lower case, joined by hyphens
         * @return this builder
         */
        public Builder area(String area) {
            this.area = checkArea(area);
            return this;
        }

        /**
         * Sets what the clause asks for (条款类型).
         *
         * @param kind the kind
         * @return this builder
         */
        public Builder kind(ClauseKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets whom or what the clause covers (适用范围).
         *
         * @param appliesTo the scope, in English
         * @return this builder
         */
        public Builder appliesTo(String appliesTo) {
            this.appliesTo = ClauseText.check("applies", appliesTo);
            return this;
        }

        /**
         * Sets from when the clause applies (起始时间); left out, it goes by its document's date.
         *
         * @param effective the start
         * @return this builder
         */
        public Builder effective(EffectiveFrom effective) {
            this.effective = effective;
            return this;
        }

        /**
         * Sets the paraphrase in Chinese (中文摘要).
         *
         * @param zh the paraphrase
         * @return this builder
         */
        public Builder zh(String zh) {
            this.zh = ClauseText.check("zh", zh);
            return this;
        }

        /**
         * Sets the paraphrase in English (英文摘要).
         *
         * @param en the paraphrase
         * @return this builder
         */
        public Builder en(String en) {
            this.en = ClauseText.check("en", en);
            return this;
        }

        /**
         * Sets the values that the clause sets (参数).
         *
         * @param parameters the parameters, names unique
         * @return this builder
         */
        public Builder parameters(List<ClauseParameter> parameters) {
            this.parameters = ImmutableList.copyOf(parameters);
            return this;
        }

        /**
         * Sets the names of the facts that the clause turns on (事实).
         *
         * @param facts the names
         * @return this builder
         */
        public Builder facts(List<String> facts) {
            this.facts = ClauseText.checkAll("fact", facts);
            return this;
        }

        /**
         * Sets what follows from the clause (结果).
         *
         * @param outcome the outcome
         * @return this builder
         */
        public Builder outcome(String outcome) {
            this.outcome = ClauseText.check("outcome", outcome);
            return this;
        }

        /**
         * Sets the cases at the edge (边界情形).
         *
         * @param boundaries the cases
         * @return this builder
         */
        public Builder boundaries(List<String> boundaries) {
            this.boundaries = ClauseText.checkAll("boundary", boundaries);
            return this;
        }

        /**
         * Sets the reading proposed where the text is open (歧义与读法).
         *
         * @param reading the reading
         * @return this builder
         */
        public Builder reading(String reading) {
            this.reading = ClauseText.check("reading", reading);
            return this;
        }

        /**
         * Sets how the clause relates to others (关联条款).
         *
         * @param relates the relations
         * @return this builder
         */
        public Builder relates(List<String> relates) {
            this.relates = ClauseText.checkAll("relates", relates);
            return this;
        }

        /**
         * Builds the clause.
         *
         * @return the clause
         * @throws NullPointerException if a required attribute was not set
         * @throws IllegalArgumentException if a parameter is set twice
         */
        public Clause build() {
            return new Clause(this);
        }
    }
}
