package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The words of which the views are made: of a decision, a draw, a comparison, a rule. */
record DecisionOut(JsonGenerator out, Locale locale) {

    void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    void member(String name, Runnable value) {
        out.writeName(name);
        value.run();
    }

    <T> void list(String name, List<? extends T> items, Consumer<T> item) {
        member(name, () -> items(items, item));
    }

    <T> void items(List<? extends T> items, Consumer<T> item) {
        out.writeStartArray();
        items.forEach(item);
        out.writeEndArray();
    }

    void texts(String name, List<String> texts) {
        list(name, texts, out::writeString);
    }

    void text(String name, String text) {
        out.writeStringProperty(name, text);
    }

    void flag(String name, boolean flag) {
        out.writeBooleanProperty(name, flag);
    }

    void number(String name, int number) {
        out.writeNumberProperty(name, number);
    }

    void label(Label label) {
        text("label", label.text(locale));
    }

    void named(String id, Label label) {
        object(() -> {
            text("id", id);
            label(label);
        });
    }

    /** A slot with its name, and what else there is to tell. */
    void slot(Slot slot, Runnable more) {
        object(() -> {
            text("id", slot.id());
            label(slot.label());
            more.run();
        });
    }

    /** A coded value, with what people call it. */
    <E extends Enum<E> & Labelled> void coded(String name, E code) {
        coded(name, code, new Label(code.zh(), code.en()));
    }

    /** A coded value, with what people call it here. */
    void coded(String name, Enum<?> code, Label label) {
        member(
                name,
                () -> object(() -> {
                    text("code", code.name());
                    text("label", label.text(locale));
                }));
    }

    /** Which policy it was. */
    void version(PolicyVersion version) {
        object(() -> {
            texts("layers", version.layers());
            text("inForceOn", version.inForceOn().toString());
            text("fingerprint", version.fingerprint());
        });
    }

    /** The clauses by their ids alone. */
    void cites(List<Clause> clauses) {
        texts(
                "cites",
                clauses.stream()
                        .map(clause -> clause.id().toString())
                        .distinct()
                        .toList());
    }

    /** The clauses with both texts: the Chinese is what binds, the English a paraphrase. */
    void clauses(List<Clause> clauses) {
        list(
                "clauses",
                clauses,
                clause -> object(() -> {
                    text("id", clause.id().toString());
                    text("zh", clause.zh());
                    text("en", clause.en());
                }));
    }

    /** A value as an application has it; months are a number of months. */
    void quantity(String name, Object value) {
        member(name, () -> quantity(value));
    }

    /** A value with the way people write it. */
    void valued(Object value, Unit<?> unit) {
        object(() -> {
            quantity("value", value);
            text("text", rendered(unit, value));
        });
    }

    @SuppressWarnings("unchecked") // a value of a setting or a criterion is of the unit of what it is held against
    private <Q> String rendered(Unit<Q> unit, Object value) {
        return unit.render((Q) value, locale);
    }

    private void quantity(Object value) {
        if (value instanceof Integer count) {
            out.writeNumber(count);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Year year) {
            Scalars.YEAR.write(year, out);
        } else if (value instanceof Months months) {
            out.writeNumber(months.value());
        } else if (value instanceof AchievementUnits units) {
            Scalars.UNITS.write(units, out);
        } else if (value instanceof Score score) {
            Scalars.SCORE.write(score, out);
        } else if (value instanceof Enum<?> code) {
            out.writeString(code.name());
        } else {
            out.writeString(value.toString());
        }
    }
}
