package io.zhicheng.policy.rule;

import java.util.List;

/**
 * The slot of a duty that nobody can compute; it is told as a checklist item with who is responsible.
 *
 * @param question the question with whose decisions it is told
 * @param id the stable name
 * @param responsible who has to see to it
 * @param label what people call it
 */
public record Duty(Question<?> question, String id, Party responsible, Label label) implements Slot {

    /** The norm that fills this slot. */
    public Norm by(String clause, String... furtherClauses) {
        List<Citation> citations = Norm.citations(clause, furtherClauses);
        return Norm.of(this, citations, new Content.Checklist());
    }

    /** By the id alone: slots are looked up all the time, and hardly any two bear one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
