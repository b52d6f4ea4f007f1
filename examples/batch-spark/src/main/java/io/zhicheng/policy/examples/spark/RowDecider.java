package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.bulk.Bulk;
import io.zhicheng.policy.bulk.Summary;
import io.zhicheng.policy.model.application.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows through a policy: the library's own bulk run with rows as its items. A task of Spark does this with one
 * thread, as Spark runs the tasks beside one another; without Spark it does the same with several.
 */
final class RowDecider {
    private final Bulk<RawRow> bulk;

    RowDecider(Policy policy, int threads) {
        this.bulk = Bulk.applications(policy)
                .reading(RowDecider::application)
                .threads(threads)
                .withStatistics();
    }

    private static Application application(RawRow row) {
        return PolicyJson.applications().read(row.toString(), row.json());
    }

    Summary decide(Iterator<RawRow> rows, Part part) throws IOException {
        Summary summary = bulk.run(rows, part);
        part.end();
        return summary;
    }

    /** Rows as the library takes them. */
    static Iterator<RawRow> iterate(Rows rows) {
        return new Iterator<>() {
            private @Nullable RawRow next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = read(rows);
                }
                return next != null;
            }

            @Override
            public RawRow next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException();
                }
                RawRow row = next;
                next = null;
                return row;
            }
        };
    }

    private static @Nullable RawRow read(Rows rows) {
        try {
            return rows.next();
        } catch (IOException e) {
            throw new UncheckedIOException("The input cannot be read on", e);
        }
    }
}
