package io.zhicheng.policy.model.clause;

import java.util.List;
import java.util.Optional;

/** Writes a document and its clauses in the form that {@link ClauseReader} reads. */
final class ClauseWriter {
    private final StringBuilder out = new StringBuilder();

    private ClauseWriter() {}

    static String write(Document document, List<Clause> clauses) {
        ClauseWriter writer = new ClauseWriter();
        writer.document(document);
        for (Clause clause : clauses) {
            writer.out.append('\n');
            writer.clause(clause);
        }
        return writer.out.toString();
    }

    private void document(Document document) {
        line(ClauseKey.DOCUMENT, document.code());
        line(ClauseKey.TITLE_ZH, document.titleZh());
        line(ClauseKey.TITLE_EN, document.titleEn());
        line(ClauseKey.NUMBER, document.number());
        line(ClauseKey.ISSUER_ZH, document.issuerZh());
        line(ClauseKey.ISSUER_EN, document.issuerEn());
        line(ClauseKey.ISSUED, document.issuedOn());
        line(ClauseKey.IN_FORCE_FROM, document.inForceFrom());
        line(ClauseKey.IN_FORCE_UNTIL, document.inForceUntil());
        line(ClauseKey.NOTE, document.note());
    }

    private void clause(Clause clause) {
        line(ClauseKey.ID, clause.id());
        line(ClauseKey.CLAUSE, clause.numbering());
        line(ClauseKey.AREA, clause.area());
        line(ClauseKey.KIND, clause.kind().code());
        line(ClauseKey.APPLIES, clause.appliesTo());
        line(ClauseKey.EFFECTIVE, clause.effective());
        line(ClauseKey.ZH, clause.zh());
        line(ClauseKey.EN, clause.en());
        lines(ClauseKey.PARAMETER, clause.parameters());
        lines(ClauseKey.FACT, clause.facts());
        line(ClauseKey.OUTCOME, clause.outcome());
        lines(ClauseKey.BOUNDARY, clause.boundaries());
        line(ClauseKey.READING, clause.reading());
        lines(ClauseKey.RELATES, clause.relates());
    }

    private void line(ClauseKey key, Object value) {
        out.append(key.text()).append(": ").append(value).append('\n');
    }

    private void line(ClauseKey key, Optional<?> value) {
        value.ifPresent(present -> line(key, present));
    }

    private void lines(ClauseKey key, List<?> values) {
        values.forEach(value -> line(key, value));
    }
}
