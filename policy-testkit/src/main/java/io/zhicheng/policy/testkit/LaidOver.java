package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A layer with a document of one invented clause, laid over a module, to see what layers above it may do. */
record LaidOver(PolicyModule module, List<Change> changes) implements PolicyModule {
    static final String CLAUSE = "CONTRACT/1";

    private static final ClauseCatalogue DOCUMENT = ClauseCatalogue.of(
            List.of(Document.builder("CONTRACT")
                    .title("模块契约测试用文件（虚构）", "Document of the module contract (invented)")
                    .number("CONTRACT")
                    .issuer("测试", "test")
                    .inForceFrom(LocalDate.of(1900, 1, 1))
                    .build()),
            List.of(Clause.builder(ClauseId.parse(CLAUSE))
                    .numbering("1")
                    .area("test")
                    .kind(ClauseKind.DECISION)
                    .appliesTo("tests")
                    .zh("测试用规定")
                    .en("A provision for tests.")
                    .build()));

    @Override
    public String id() {
        return module.id() + "-contract";
    }

    @Override
    public Label label() {
        return new Label("模块契约测试", "contract of modules");
    }

    @Override
    public DivisionCode jurisdiction() {
        return module.jurisdiction();
    }

    @Override
    public Optional<String> speciality() {
        return module.speciality();
    }

    @Override
    public Optional<String> base() {
        return Optional.of(module.id());
    }

    @Override
    public ClauseCatalogue catalogue() {
        return DOCUMENT;
    }
}
