package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Wording;

/** The view of one value that a rule speaks of. */
record MeasureWriter(DecisionOut out) {

    /** The members of the node, all but its parts. */
    void members(Measure<?> measure) {
        out.text("form", form(measure));
        out.text("text", Wording.of(measure).text(out.locale()));
        out.text("unit", measure.unit().id());
        if (measure instanceof Fact<?> fact) {
            out.text("path", fact.path());
            fact.judge().ifPresent(judge -> out.member("judge", () -> out.named(judge.id(), judge.label())));
        } else if (measure instanceof Parameter<?> parameter) {
            out.text("slot", parameter.id());
        } else if (measure instanceof Derived<?> derived) {
            out.text("slot", derived.id());
        } else if (measure instanceof Measure.Constant<?> constant) {
            out.quantity("value", constant.value());
        } else if (measure instanceof Measure.Arithmetic<?> arithmetic) {
            out.text("operation", arithmetic.operation().name());
        } else if (measure instanceof Measure.DateInYear date) {
            out.number("month", date.month());
            out.number("day", date.day());
        } else {
            ofRows(measure);
        }
    }

    private void ofRows(Measure<?> measure) {
        if (measure instanceof Measure.Counted counted) {
            PartWriter.rows(out, counted.rows());
        } else if (measure instanceof Measure.LargestGroup group) {
            PartWriter.rows(out, group.rows());
        } else if (measure instanceof Measure.Covered covered) {
            PartWriter.rows(out, covered.rows());
            out.text("coverage", covered.coverage().name());
        } else if (measure instanceof Measure.OfRows<?> ofRows) {
            PartWriter.rows(out, ofRows.rows());
            out.text("fold", ofRows.fold().name());
        }
    }

    private static String form(Measure<?> measure) {
        if (measure instanceof Fact<?>) {
            return "FACT";
        } else if (measure instanceof Parameter<?>) {
            return "PARAMETER";
        } else if (measure instanceof Derived<?>) {
            return "DERIVED";
        } else if (measure instanceof Measure.Constant<?>) {
            return "CONSTANT";
        } else if (measure instanceof Measure.AtDate<?>) {
            return "PARAMETER_AT_DATE";
        } else if (measure instanceof Measure.Ceiling<?>) {
            return "CEILING";
        } else if (measure instanceof Measure.Arithmetic<?>) {
            return "ARITHMETIC";
        } else if (measure instanceof Measure.Extremum<?> extremum) {
            return extremum.greatest() ? "GREATEST" : "LEAST";
        } else if (measure instanceof Measure.Choice<?>) {
            return "CHOICE";
        } else {
            return formOfRows(measure);
        }
    }

    private static String formOfRows(Measure<?> measure) {
        if (measure instanceof Measure.Counted) {
            return "COUNT";
        } else if (measure instanceof Measure.LargestGroup) {
            return "LARGEST_GROUP";
        } else if (measure instanceof Measure.Ratio) {
            return "SHARE";
        } else if (measure instanceof Measure.Covered) {
            return "MONTHS_COVERED";
        } else if (measure instanceof Measure.OfRows<?>) {
            return "OF_ROWS";
        } else {
            return measure instanceof Measure.DateInYear ? "DATE_IN_YEAR" : "YEAR_OF";
        }
    }
}
