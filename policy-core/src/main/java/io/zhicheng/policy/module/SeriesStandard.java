package io.zhicheng.policy.module;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/**
 * The numbers that the documents leave to the standard of a series (系列评价条件标准): years of tenure by education,
 * how many achievements an exceptional promotion takes beyond the normal ones. Data that a host or a layer supplies,
 * each number with its citation. The library invents none: without a standard what needs one is unknown and says so.
 *
 * @param series the series whose standard this is
 * @param label what people call it
 * @param catalogue the document of the standard, clause by clause
 * @param norms settings of parameters; nothing else
 */
public record SeriesStandard(TitleSeries series, Label label, ClauseCatalogue catalogue, List<Norm> norms)
        implements Layer {

    /** A standard; its norms may only set parameters. */
    public SeriesStandard {
        norms = ImmutableList.copyOf(norms);
        for (Norm norm : norms) {
            checkArgument(
                    norm.content() instanceof Content.Value<?>,
                    "The standard of %s sets a %s (%s), but a standard only sets parameters.%nMaybe this norm belongs"
                            + " into a policy module.",
                    series.code(),
                    norm.slot().kind(),
                    norm.slot().id());
        }
    }

    /** Each norm sets its parameter. */
    @Override
    public List<Change> changes() {
        return norms.stream().map(Changes::set).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String id() {
        return "standard of " + series.code();
    }
}
