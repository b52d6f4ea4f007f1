package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Parameter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a parameter is set to. */
sealed interface SettingNode {

    Interval measure(Frame frame);

    /** As of {@link ValueNode#point}. */
    long point(Frame frame);

    /** As of {@link ValueNode#readsRow}. */
    boolean readsRow(int list);

    void missing(Frame frame, Missing missing, Parameter<?> parameter);

    default void evidence(Frame frame, EvidenceList evidence) {
        // a number that a norm sets is made of no rows
    }

    /** One value, known or known roughly. */
    record Fixed(Interval value) implements SettingNode {
        @Override
        public Interval measure(Frame frame) {
            return value;
        }

        @Override
        public long point(Frame frame) {
            return value.isPoint() ? value.least() : Told.BLANK;
        }

        @Override
        public boolean readsRow(int list) {
            return false;
        }

        @Override
        public void missing(Frame frame, Missing missing, Parameter<?> parameter) {
            missing.parameter(parameter);
        }
    }

    /** A value for each value of a key. While the key is open, it can be any that the key still allows. */
    record Table(ValueNode key, Map<Long, SettingNode> entries, Interval unset) implements SettingNode {
        @Override
        public Interval measure(Frame frame) {
            Interval range = key.measure(frame);
            if (range.isPoint()) {
                return entry(range.least()).measure(frame);
            }
            if (Interval.isInfinite(range.least()) || Interval.isInfinite(range.greatest())) {
                return unset;
            }
            Interval all = entry(range.least()).measure(frame);
            for (long k = range.least() + 1; k <= range.greatest(); k++) {
                all = all.hull(entry(k).measure(frame), range.judged());
            }
            return all;
        }

        @Override
        public long point(Frame frame) {
            long of = key.point(frame);
            return of == Told.BLANK ? Told.BLANK : entry(of).point(frame);
        }

        @Override
        public boolean readsRow(int list) {
            return key.readsRow(list) || entries.values().stream().anyMatch(entry -> entry.readsRow(list));
        }

        private SettingNode entry(long k) {
            @Nullable SettingNode entry = entries.get(k);
            return entry == null ? new Fixed(unset) : entry;
        }

        @Override
        public void missing(Frame frame, Missing missing, Parameter<?> parameter) {
            Interval range = key.measure(frame);
            if (!range.isPoint()) {
                key.missing(frame, missing);
                if (Interval.isInfinite(range.least()) || Interval.isInfinite(range.greatest())) {
                    return;
                }
            }
            for (long k = range.least(); k <= range.greatest(); k++) {
                SettingNode entry = entry(k);
                if (!entry.measure(frame).isPoint()) {
                    entry.missing(frame, missing, parameter);
                }
            }
        }

        @Override
        public void evidence(Frame frame, EvidenceList evidence) {
            key.evidence(frame, evidence);
        }
    }
}
