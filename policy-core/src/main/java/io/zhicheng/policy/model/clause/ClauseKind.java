package io.zhicheng.policy.model.clause;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a clause asks for (条款类型), and so what code can do with it. */
public enum ClauseKind {
    /** Decides something of a subject (判定): who may apply, which office is competent. */
    DECISION,
    /** Computes a value (计算): years of tenure, the number of papers. */
    COMPUTATION,
    /** Limits what a subject may be (约束): the share of outside experts, a number of seats. */
    CONSTRAINT,
    /** Sets the steps and their time (程序): publication for five working days. */
    PROCEDURE,
    /** Sets what a form or a file holds (材料、表格). */
    DOCUMENT,
    /** Obliges somebody to something that nobody can compute (职责): shown as an item of a checklist. */
    DUTY,
    /** Frames the others (背景): purpose, basis, addressees. */
    CONTEXT;

    /**
     * Returns the code used in texts, which {@link #parse(String)} reads back.
     *
     * @return the name in lower case, such as {@code decision}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    /**
     * Returns the kind with a code.
     *
     * @param code the code, such as {@code decision}
     * @return the kind
     * @throws IllegalArgumentException if no kind has the code
     */
    public static ClauseKind parse(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new MalformedException(
                        "kind of clause (" + code + ")",
                        "one of ("
                                + Arrays.stream(values()).map(ClauseKind::code).collect(Collectors.joining(", ")) + ")",
                        "it is misspelt, in capitals or in the plural"));
    }
}
