package io.zhicheng.policy.adapter.json;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document that cannot be read, with every fault of it. Its message is fit to be shown to whoever wrote it. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final int count;
    private final transient @Nullable List<Fault> faults;

    InvalidDocumentException(String source, FaultList faults) {
        super(message(source, faults));
        this.source = source;
        this.count = faults.count();
        this.faults = faults.toList();
    }

    /** The name of the document, as the reader was given it. */
    public String source() {
        return source;
    }

    /** How many faults it has, told or not. */
    public int count() {
        return count;
    }

    /**
     * The faults in the order of the document, as many as the {@link Limits} let through; they do not survive
     * serialisation, the message does.
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(String source, FaultList faults) {
        String lines = faults.toList().stream().map(fault -> "\n- " + fault).collect(Collectors.joining());
        int count = faults.count();
        return source + " has " + count + (count == 1 ? " fault:" : " faults:") + lines
                + (faults.more() > 0 ? "\n- and " + faults.more() + " more" : "");
    }
}
