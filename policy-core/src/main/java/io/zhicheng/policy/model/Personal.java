package io.zhicheng.policy.model;

/**
 * A noun that tells something of a person. Its text form is the name of its type and nothing else, so that it may get
 * into a log without harm.
 */
public abstract class Personal {
    /** For the nouns of this library. */
    protected Personal() {}

    /** The name of the type, and nothing of what it holds. */
    @Override
    public final String toString() {
        return noun(getClass()) + "(redacted)";
    }

    /** The generated implementation is hidden; people know the noun it implements. */
    private static String noun(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent == null || parent == Personal.class ? type.getSimpleName() : noun(parent);
    }
}
