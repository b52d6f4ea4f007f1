package io.zhicheng.policy.guangxi.qinzhou;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.national.NationalBaseline;
import io.zhicheng.policy.rule.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A layer with an invented document, such as the region or a host may have.
 *
 * @param id its id
 * @param jurisdiction where it holds
 * @param base what it builds on
 * @param changes what it says
 */
record ExampleLayer(String id, DivisionCode jurisdiction, Optional<String> base, List<Change> changes)
        implements PolicyModule {
    private static final ClauseCatalogue EXAMPLE = ClauseCatalogue.of(
            List.of(Document.builder("EXAMPLE")
                    .title("示例文件（虚构）", "Example document (invented)")
                    .number("示例〔2020〕1号")
                    .issuer("示例", "example")
                    .inForceFrom(LocalDate.of(2020, 6, 2))
                    .inForceUntil(LocalDate.of(2021, 1, 1))
                    .build()),
            List.of(Clause.builder(ClauseId.parse("EXAMPLE/1"))
                    .numbering("一")
                    .area("example")
                    .kind(ClauseKind.DECISION)
                    .appliesTo("tests")
                    .zh("示例规定")
                    .en("Example provision.")
                    .build()));

    /** The city's policy where the region says something of its own. */
    static RegionalPolicy region(Change... changes) {
        PolicyModule region = new ExampleLayer(
                GuangxiModule.ID, DivisionCode.of("450000"), Optional.of(NationalBaseline.ID), List.of(changes));
        return Policies.of(region, new QinzhouModule()).in("450700");
    }

    /** The city's policy where something is laid over the notice. */
    static RegionalPolicy over(List<Change> changes) {
        PolicyModule host = new ExampleLayer("host", DivisionCode.of("450700"), Optional.of(QinzhouModule.ID), changes);
        return Policies.of(new GuangxiModule(), new QinzhouModule(), host).in("450700");
    }

    @Override
    public Label label() {
        return new Label("示例", "example");
    }

    @Override
    public ClauseCatalogue catalogue() {
        return EXAMPLE;
    }
}
