package io.zhicheng.policy.model.clause;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy document (政策文件) whose clauses the catalogue holds.
 *
 * <p>The day of issue may be unknown; the day from which the document is in force never is. Where a document prints
 * only a year, the first day of that year is taken, which is a reading and not a fact: {@link #issuedOn()} is then
 * empty and {@link #note()} says so. Immutable.
 */
public final class Document {
    private final String code;
    private final String titleZh;
    private final String titleEn;
    private final String number;
    private final String issuerZh;
    private final String issuerEn;
    private final @Nullable LocalDate issuedOn;
    private final LocalDate inForceFrom;
    private final @Nullable LocalDate inForceUntil;
    private final @Nullable String note;

    private Document(Builder builder) {
        this.code = builder.code;
        this.titleZh = required("title.zh", builder.titleZh);
        this.titleEn = required("title.en", builder.titleEn);
        this.number = required("number", builder.number);
        this.issuerZh = required("issuer.zh", builder.issuerZh);
        this.issuerEn = required("issuer.en", builder.issuerEn);
        this.issuedOn = builder.issuedOn;
        this.inForceFrom = required("in-force-from", builder.inForceFrom);
        this.inForceUntil = builder.inForceUntil;
        this.note = builder.note;
        MalformedException.checkThat(
                inForceUntil == null || inForceUntil.isAfter(inForceFrom),
                "document (" + code + ") in force from (" + inForceFrom + ") until (" + inForceUntil + ")",
                "an end after the start",
                "the two are exchanged, or the last day in force was written: the end is the day after it");
    }

    /**
     * Starts a document. Title, number, issuer and the day from which it is in force must follow.
     *
     * @param code the code by which its clauses are cited, such as {@code GS28}
     * @return a builder
     * @throws IllegalArgumentException if the code is not made of capital letters and digits
     */
    public static Builder builder(String code) {
        return new Builder(code);
    }

    /** {@return the code by which its clauses are cited (文件代码), such as {@code GS28}} */
    public String code() {
        return code;
    }

    /** {@return the title in Chinese (文件标题)} */
    public String titleZh() {
        return titleZh;
    }

    /** {@return the title in English} */
    public String titleEn() {
        return titleEn;
    }

    /**
     * Returns the title in a language.
     *
     * @param locale the reader's locale
     * @return the Chinese one for any Chinese locale, else the English one
     */
    public String title(Locale locale) {
        return ClauseText.isChinese(locale) ? titleZh : titleEn;
    }

    /** {@return the document number (文号), such as 甘人社厅发〔2018〕28号} */
    public String number() {
        return number;
    }

    /** {@return the issuing authority in Chinese (发文机关)} */
    public String issuerZh() {
        return issuerZh;
    }

    /** {@return the issuing authority in English} */
    public String issuerEn() {
        return issuerEn;
    }

    /**
     * Returns the issuing authority in a language.
     *
     * @param locale the reader's locale
     * @return the Chinese name for any Chinese locale, else the English one
     */
    public String issuer(Locale locale) {
        return ClauseText.isChinese(locale) ? issuerZh : issuerEn;
    }

    /** {@return the day of issue (印发日期、成文日期), or empty where the document does not print it} */
    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    /**
     * Returns the first day on which the document is in force (施行日期).
     *
     * <p>An open reading: a document that prints no day, such as GS28, of which only the year is known, is taken to be
     * in force from the first day of that year; one that is dated but says nothing of its commencement, from that date.
     *
     * @return the first day
     */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /**
     * Returns the first day on which the document is no longer in force (失效日期), exclusive.
     *
     * <p>An annual notice (年度通知) that states no end is taken to end with its year.
     *
     * @return the first day out of force, or empty where no end is known
     */
    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    /**
     * Tells whether the document is in force (有效) on a day.
     *
     * @param date the day
     * @return true from the first day in force to the day before the end
     */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(inForceFrom) && (inForceUntil == null || date.isBefore(inForceUntil));
    }

    /** {@return what a reader should know of the source or of its dates (备注)} */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Document other
                && code.equals(other.code)
                && titleZh.equals(other.titleZh)
                && titleEn.equals(other.titleEn)
                && number.equals(other.number)
                && issuerZh.equals(other.issuerZh)
                && issuerEn.equals(other.issuerEn)
                && Objects.equals(issuedOn, other.issuedOn)
                && inForceFrom.equals(other.inForceFrom)
                && Objects.equals(inForceUntil, other.inForceUntil)
                && Objects.equals(note, other.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, number, inForceFrom);
    }

    /**
     * Returns a short form for logs and messages.
     *
     * @return code, document number and Chinese title
     */
    @Override
    public String toString() {
        return code + " (" + number + " " + titleZh + ")";
    }

    private <T> T required(String key, @Nullable T value) {
        return Preconditions.checkNotNull(
                value,
                "Document (%s) has no (%s), which every document has\nMaybe a call on the builder is missing.",
                code,
                key);
    }

    /** Collects the attributes of a document. Every text is one line, not empty and without blanks at its ends. */
    public static final class Builder {
        private final String code;
        private @Nullable String titleZh;
        private @Nullable String titleEn;
        private @Nullable String number;
        private @Nullable String issuerZh;
        private @Nullable String issuerEn;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate inForceFrom;
        private @Nullable LocalDate inForceUntil;
        private @Nullable String note;

        private Builder(String code) {
            ClauseId.checkDocumentCode(code);
            this.code = code;
        }

        /**
         * Sets the title (文件标题).
         *
         * @param zh the title in Chinese
         * @param en the title in English
         * @return this builder
         */
        public Builder title(String zh, String en) {
            this.titleZh = ClauseText.check("title.zh", zh);
            this.titleEn = ClauseText.check("title.en", en);
            return this;
        }

        /**
         * Sets the document number (文号).
         *
         * @param number the number
         * @return this builder
         */
        public Builder number(String number) {
            this.number = ClauseText.check("number", number);
            return this;
        }

        /**
         * Sets the issuing authority (发文机关).
         *
         * @param zh its name in Chinese
         * @param en its name in English
         * @return this builder
         */
        public Builder issuer(String zh, String en) {
            this.issuerZh = ClauseText.check("issuer.zh", zh);
            this.issuerEn = ClauseText.check("issuer.en", en);
            return this;
        }

        /**
         * Sets the day of issue (印发日期), where the document prints it.
         *
         * @param issuedOn the day
         * @return this builder
         */
        public Builder issuedOn(LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets the first day in force (施行日期).
         *
         * @param startInclusive the day
         * @return this builder
         */
        public Builder inForceFrom(LocalDate startInclusive) {
            this.inForceFrom = startInclusive;
            return this;
        }

        /**
         * Sets the first day out of force (失效日期); left out, no end is known.
         *
         * @param endExclusive the day
         * @return this builder
         */
        public Builder inForceUntil(LocalDate endExclusive) {
            this.inForceUntil = endExclusive;
            return this;
        }

        /**
         * Sets what a reader should know of the source or of its dates (备注).
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(String note) {
            this.note = ClauseText.check("note", note);
            return this;
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws NullPointerException if a required attribute was not set
         * @throws IllegalArgumentException if the end is not after the start
         */
        public Document build() {
            return new Document(this);
        }
    }
}
