package io.zhicheng.policy.model.clause;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A catalogue text (条款目录文本) that cannot be read. Tells every fault of the text at once, at most {@value #MOST}.
 *
 * <p>Each fault takes two lines of the message: what was found where and what was expected, then what is likely to mend
 * it, beginning with "Maybe".
 */
public final class ClauseFormatException extends RuntimeException {
    /** How many faults are told; the rest are only counted. */
    public static final int MOST = 20;

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient ImmutableList<Fault> faults;
    private final int count;

    ClauseFormatException(String source, List<Fault> faults) {
        super(message(source, faults));
        Preconditions.checkArgument(!faults.isEmpty(), "No fault in (%s)", source);
        this.source = source;
        this.faults = faults.stream().limit(MOST).collect(ImmutableList.toImmutableList());
        this.count = faults.size();
    }

    /** {@return the name of the text, as the caller gave it} */
    public String source() {
        return source;
    }

    /** {@return the faults in the order of their lines, at most {@value #MOST}; empty after serialisation} */
    public List<Fault> faults() {
        return faults == null ? ImmutableList.of() : faults;
    }

    /** {@return how many faults the text has, also those that are not told} */
    public int count() {
        return count;
    }

    private static String message(String source, List<Fault> faults) {
        String told = faults.stream()
                .limit(MOST)
                .map(fault -> source + ", line " + fault.line() + ": found " + fault.found() + ", expected "
                        + fault.expected() + "\nMaybe " + fault.maybe() + ".")
                .collect(Collectors.joining("\n"));
        return faults.size() <= MOST ? told : told + "\nand (" + (faults.size() - MOST) + ") more faults";
    }

    /**
     * One fault of a catalogue text (错误).
     *
     * @param line the number of the line, from 1
     * @param found what stands there, values in parentheses
     * @param expected what should stand there
     * @param maybe what is likely to mend it, without the leading "Maybe"
     */
    public record Fault(int line, String found, String expected, String maybe) {}
}
