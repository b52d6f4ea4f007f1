package io.zhicheng.policy.adapter.json;

/** How a document is laid out. The content is the same. */
public enum JsonStyle {
    /** For people: two blanks of indentation, and a line feed at the end. */
    INDENTED,
    /** For machines: on one line without the line feed, so that it can stand inside another document or be a line. */
    LINE
}
