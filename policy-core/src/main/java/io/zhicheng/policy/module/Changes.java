package io.zhicheng.policy.module;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change.Add;
import io.zhicheng.policy.module.Change.Repeal;
import io.zhicheng.policy.module.Change.Replace;
import io.zhicheng.policy.module.Change.Restate;
import io.zhicheng.policy.module.Change.SetTo;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes that a layer can make, for static import into its rule files:
 *
 * <pre>{@code
 * static final List<Change> ALL = List.of(
 *         set(ROTATION_SHARE.by("LX282/1.4-d").is(Setting.band(percent(30), percent(60)))),
 *         repeal(LOST_CERTIFICATE_NOTICE, "LX282/7.3-a").since(LocalDate.of(2018, 8, 1)),
 *         restate(EXPERT_TITLE, "LX282/1.2-a"));
 * }</pre>
 */
public final class Changes {
    private Changes() {}

    /** Fills a slot that no layer below fills. */
    public static Change add(Norm norm) {
        return new Add(norm);
    }

    /** Fills slots that no layer below fills. */
    public static List<Change> adding(List<Norm> norms) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Norm norm : norms) {
            changes.add(new Add(norm));
        }
        return changes.build();
    }

    /** Takes the place of what a layer below says. */
    public static Change replace(Norm norm) {
        return new Replace(norm);
    }

    /** Sets a parameter that a layer below sets, or that it reads and leaves open. */
    public static Change set(Norm setting) {
        return new SetTo(setting);
    }

    /** Leaves a slot empty that a layer below fills. */
    public static Change repeal(Slot slot, String clause, String... furtherClauses) {
        return new Repeal(slot, citations(clause, furtherClauses), Optional.empty(), Optional.empty());
    }

    /** Says again what a layer below says: its content stays, the citation becomes this layer's. */
    public static Change restate(Slot slot, String clause, String... furtherClauses) {
        return new Restate(slot, citations(clause, furtherClauses), Optional.empty(), Optional.empty());
    }

    private static List<Citation> citations(String clause, String... furtherClauses) {
        return Stream.concat(Stream.of(clause), Arrays.stream(furtherClauses))
                .map(Citation::of)
                .collect(ImmutableList.toImmutableList());
    }
}
