package io.zhicheng.policy.rule;

import java.util.Collection;

/** What a norm says about its slot, in words: short enough for a list of norms or a comparison of two. */
public final class NormWording {
    private final Tongue tongue;

    private NormWording(Tongue tongue) {
        this.tongue = tongue;
    }

    /** What a norm says in both languages; of a parameter, what it is set to. */
    public static Label of(Norm norm) {
        return new Label(new NormWording(Tongue.CHINESE).text(norm), new NormWording(Tongue.ENGLISH).text(norm));
    }

    private String text(Norm norm) {
        Content content = norm.content();
        if (content instanceof Content.Demand demand) {
            return words(demand.criterion()) + routes(demand.routes(), "（限%s）", " (on %s)");
        }
        if (content instanceof Content.Exclusion exclusion) {
            return words(exclusion.criterion()) + routes(exclusion.spared(), "（不影响%s）", " (sparing %s)");
        }
        if (content instanceof Content.Opening opening) {
            return words(opening.criterion());
        }
        if (content instanceof Content.Consequence consequence) {
            return words(consequence.when());
        }
        if (content instanceof Content.Lowering<?> lowering) {
            return tongue.say(
                    "%1$s%2$s降低%3$s",
                    "%2$s lowered by %3$s%1$s",
                    where(lowering.when()),
                    name(lowering.target()),
                    Wording.in(tongue, lowering.amount()));
        }
        if (content instanceof Content.Substitute substitute) {
            return tongue.say(
                    "%1$s视同%2$s", "stands in for %2$s%1$s", where(substitute.when()), name(substitute.target()));
        }
        if (content instanceof Content.Waiver waiver) {
            return tongue.say("%1$s免除%2$s", "waives %2$s%1$s", where(waiver.when()), name(waiver.target()));
        }
        if (content instanceof Content.Derivation<?> derivation) {
            return Wording.in(tongue, derivation.value());
        }
        return content instanceof Content.Value<?> ? value(norm) : name(norm.slot());
    }

    @SuppressWarnings("unchecked") // a norm of a parameter is made by that parameter's draft, so its value has its type
    private <Q> String value(Norm norm) {
        Content.Value<Q> value = (Content.Value<Q>) norm.content();
        return norm.slot() instanceof Parameter<?> parameter
                ? setting(((Parameter<Q>) parameter).unit(), value.setting())
                : value.setting().toString();
    }

    private <Q> String setting(Unit<Q> unit, Setting<Q> setting) {
        if (setting instanceof Setting.Band<Q> band) {
            String floor = tongue.value(unit, band.floor());
            return band.ceiling()
                    .map(top -> tongue.say("%s至%s", "%s to %s", floor, tongue.value(unit, top)))
                    .orElse(floor);
        }
        if (setting instanceof Setting.Between<Q> between) {
            return tongue.say(
                    "%s与%s之间",
                    "between %s and %s", tongue.value(unit, between.earliest()), tongue.value(unit, between.latest()));
        }
        return table(unit, (Setting.Table<?, Q>) setting);
    }

    private <K, Q> String table(Unit<Q> unit, Setting.Table<K, Q> table) {
        String entries = tongue.listed(
                table.entries().entrySet(),
                entry -> tongue.say(
                        "%s：%s",
                        "%s: %s", tongue.value(table.key().unit(), entry.getKey()), setting(unit, entry.getValue())),
                "；",
                "; ");
        return tongue.say("按%s（%s）", "by %s (%s)", Wording.in(tongue, table.key()), entries);
    }

    private String words(Criterion criterion) {
        return Wording.in(tongue, criterion);
    }

    private String name(Slot slot) {
        return tongue.name(slot.label());
    }

    private String where(Criterion criterion) {
        return criterion.equals(Criteria.ALWAYS) ? "" : tongue.say("%s的，", " where %s", words(criterion));
    }

    private String routes(Collection<Route> routes, String chinese, String english) {
        if (routes.isEmpty()) {
            return "";
        }
        return tongue.say(
                chinese,
                english,
                tongue.listed(routes.stream().map(this::name).sorted().toList(), name -> name, "、", ", "));
    }
}
