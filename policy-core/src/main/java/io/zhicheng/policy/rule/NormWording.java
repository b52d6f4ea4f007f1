package io.zhicheng.policy.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a norm says about its slot, in words: short enough for a list of norms or a comparison of two. */
public final class NormWording {
    private final boolean zh;
    private final Locale locale;

    private NormWording(boolean zh) {
        this.zh = zh;
        this.locale = zh ? Locale.CHINA : Locale.ENGLISH;
    }

    /** What a norm says in both languages; of a parameter, what it is set to. */
    public static Label of(Norm norm) {
        return new Label(new NormWording(true).text(norm), new NormWording(false).text(norm));
    }

    private String text(Norm norm) {
        Content content = norm.content();
        if (content instanceof Content.Demand demand) {
            return words(demand.criterion()) + routes(demand.routes(), zh ? "限" : "on ");
        }
        if (content instanceof Content.Exclusion exclusion) {
            return words(exclusion.criterion()) + routes(exclusion.spared(), zh ? "不影响" : "sparing ");
        }
        if (content instanceof Content.Opening opening) {
            return words(opening.criterion());
        }
        if (content instanceof Content.Consequence consequence) {
            return words(consequence.when());
        }
        if (content instanceof Content.Lowering<?> lowering) {
            String by = Wording.of(lowering.amount()).text(locale);
            return zh
                    ? where(lowering.when()) + name(lowering.target()) + "降低" + by
                    : name(lowering.target()) + " lowered by " + by + where(lowering.when());
        }
        if (content instanceof Content.Substitute substitute) {
            return zh
                    ? where(substitute.when()) + "视同" + name(substitute.target())
                    : "stands in for " + name(substitute.target()) + where(substitute.when());
        }
        if (content instanceof Content.Waiver waiver) {
            return zh
                    ? where(waiver.when()) + "免除" + name(waiver.target())
                    : "waives " + name(waiver.target()) + where(waiver.when());
        }
        if (content instanceof Content.Derivation<?> derivation) {
            return Wording.of(derivation.value()).text(locale);
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
            String floor = unit.render(band.floor(), locale);
            return floor
                    + band.ceiling()
                            .map(top -> (zh ? "至" : " to ") + unit.render(top, locale))
                            .orElse("");
        }
        if (setting instanceof Setting.Between<Q> between) {
            String earliest = unit.render(between.earliest(), locale);
            String latest = unit.render(between.latest(), locale);
            return zh ? earliest + "与" + latest + "之间" : "between " + earliest + " and " + latest;
        }
        return table(unit, (Setting.Table<?, Q>) setting);
    }

    private <K, Q> String table(Unit<Q> unit, Setting.Table<K, Q> table) {
        String entries = table.entries().entrySet().stream()
                .map(entry -> table.key().unit().render(entry.getKey(), locale)
                        + (zh ? "：" : ": ")
                        + setting(unit, entry.getValue()))
                .collect(Collectors.joining(zh ? "；" : "; "));
        String key = Wording.of(table.key()).text(locale);
        return zh ? "按" + key + "（" + entries + "）" : "by " + key + " (" + entries + ")";
    }

    private String words(Criterion criterion) {
        return Wording.of(criterion).text(locale);
    }

    private String name(Slot slot) {
        return slot.label().text(locale);
    }

    private String where(Criterion criterion) {
        boolean always = criterion.equals(Criteria.ALWAYS);
        if (zh) {
            return always ? "" : words(criterion) + "的，";
        }
        return always ? "" : " where " + words(criterion);
    }

    private String routes(Collection<Route> routes, String how) {
        if (routes.isEmpty()) {
            return "";
        }
        String names = routes.stream().map(this::name).sorted().collect(Collectors.joining(zh ? "、" : ", "));
        return zh ? "（" + how + names + "）" : " (" + how + names + ")";
    }
}
