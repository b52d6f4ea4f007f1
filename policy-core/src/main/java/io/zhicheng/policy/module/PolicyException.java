package io.zhicheng.policy.module;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Layers do not make a policy. All faults that were found are told at once, each with the citations concerned. */
public final class PolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> faults;

    /** The faults, each in a sentence or two; at least one. */
    public PolicyException(String what, List<String> faults) {
        super(what + "\n- " + String.join("\n- ", faults));
        this.faults = ImmutableList.copyOf(faults);
    }

    /** The faults, one by one. */
    public List<String> faults() {
        return faults;
    }
}
