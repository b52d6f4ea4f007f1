package io.zhicheng.policy.checks.coverage;

import io.zhicheng.policy.model.clause.Document;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the coverage of clauses: one line a clause for machines, a page for people. */
final class CoverageReport {
    private final List<Document> documents;
    private final List<CoveredClause> clauses;

    CoverageReport(List<Document> documents, List<CoveredClause> clauses) {
        this.documents = documents;
        this.clauses = clauses;
    }

    String csv() {
        return "id,kind,status,rule,tests\n"
                + clauses.stream().map(clause -> clause.csv() + "\n").collect(Collectors.joining());
    }

    String markdown() {
        StringBuilder page = new StringBuilder("""
                # Clause coverage

                What the project has made of every clause of its documents. Written by the build, which fails when this
                page or `clause-coverage.csv` is out of date; `CONTRIBUTING.md` says how to write them anew.

                **implemented**: a rule cites the clause, and a boundary table shows it. **checklist**: nobody can compute
                it; it is told with who is responsible. **not-applicable**: there is nothing to do, for the reason given.
                **planned**: not yet begun.

                | document | clauses | implemented | checklist | not applicable | planned |
                |---|---:|---:|---:|---:|---:|
                """);
        for (Document document : documents) {
            List<CoveredClause> of = of(document);
            page.append("| ")
                    .append(document.code())
                    .append(' ')
                    .append(document.title(Locale.CHINA))
                    .append(" | ")
                    .append(of.size());
            for (ClauseStatus status : ClauseStatus.values()) {
                page.append(" | ")
                        .append(of.stream().filter(c -> c.status() == status).count());
            }
            page.append(" |\n");
        }
        documents.forEach(document -> append(page, document));
        return page.toString();
    }

    private List<CoveredClause> of(Document document) {
        return clauses.stream()
                .filter(c -> c.clause().id().document().equals(document.code()))
                .toList();
    }

    private void append(StringBuilder page, Document document) {
        page.append("\n## ")
                .append(document.code())
                .append(' ')
                .append(document.number())
                .append("\n\n");
        List<CoveredClause> of = of(document);
        if (of.stream().noneMatch(c -> c.status() == ClauseStatus.IMPLEMENTED)) {
            page.append("Not yet begun: its clauses can be browsed, no rule cites them.\n");
            return;
        }
        page.append("| clause | kind | paraphrase | status | rule or reason | shown by |\n|---|---|---|---|---|---|\n");
        for (CoveredClause each : of) {
            page.append("| ")
                    .append(each.clause().id())
                    .append(" | ")
                    .append(each.clause().kind().code())
                    .append(" | ")
                    .append(each.clause().zh().replace("|", "\\|"))
                    .append(" | ")
                    .append(each.status().code())
                    .append(" | ")
                    .append(each.rule())
                    .append(" | ")
                    .append(String.join(" ", each.tests()))
                    .append(" |\n");
        }
    }
}
