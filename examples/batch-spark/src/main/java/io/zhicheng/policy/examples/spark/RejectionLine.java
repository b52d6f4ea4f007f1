package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.adapter.json.Fault;
import io.zhicheng.policy.adapter.json.InvalidDocumentException;
import java.util.List;

/**
 * A row that could not be decided, as a line: where it stands, and each reason with a likely fix. The reasons are those
 * of the reader of documents, which keeps personal values back, without the values that it would repeat; of any other
 * failure only its kind is told, as its message may repeat what the row says.
 *
 * @param out where it goes
 */
record RejectionLine(JsonLines out) {
    /** What is shorter tells nothing of anybody, and may be part of any word. */
    private static final int SHORT = 2;

    void write(RawRow row, Throwable cause) {
        out.object(() -> {
            out.text("file", row.file());
            out.number("row", row.number());
            out.text("id", row.id());
            if (cause instanceof InvalidDocumentException invalid) {
                out.text("why", "UNREADABLE");
                out.number("faults", invalid.count());
                out.objects("reasons", invalid.faults(), this::fault);
            } else {
                out.text("why", "UNDECIDABLE");
                out.number("faults", 1);
                out.objects("reasons", List.of(cause), this::failure);
            }
        });
    }

    private void fault(Fault fault) {
        out.text("pointer", fault.pointer());
        fault.position().ifPresent(position -> out.number("column", position.column()));
        out.text("problem", withoutValue(fault, fault.problem()));
        out.text("expected", fault.expected());
        out.text("maybe", fault.maybe().map(maybe -> withoutValue(fault, maybe)));
    }

    /**
     * Values of fields that are not personal are told by the reader, and what stands in such a field by mistake may be
     * personal all the same.
     */
    private static String withoutValue(Fault fault, String text) {
        String value = fault.value().map(quoted -> quoted.replace("\"", "")).orElse("");
        return value.length() < SHORT ? text : text.replace(value, "…");
    }

    private void failure(Throwable cause) {
        out.text("pointer", "");
        out.text("problem", "The rules failed on it: " + cause.getClass().getName() + where(cause) + ".");
        out.text("expected", "an application that every rule can judge");
        out.text("maybe", "Maybe it is a fault of a rule: decide this row by itself to see the whole message.");
    }

    private static String where(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : " in " + trace[0].getFileName() + ", line " + trace[0].getLineNumber();
    }
}
