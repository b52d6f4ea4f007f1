package io.zhicheng.policy.adapter.json;

/** The regular expressions of the schemas, in what ECMA 262 and Java read alike. */
final class Patterns {
    private static final String LEAP = "0[48]|[2468][048]|[13579][26]";

    /** A day that the calendar has, in the years that a reader takes; of these 1900, 2100 and 2200 are no leap years. */
    static final String DAY = "(?:(?:(?:19|20|21)[0-9]{2}|2200)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:(?:19|20|21)(?:" + LEAP + ")|2000)-02-29)";

    static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

    /** Six digits, that name no county without its prefecture. */
    static final String DIVISION = "[1-9][0-9](?:0000|(?:0[1-9]|[1-9][0-9])[0-9]{2})";

    private static final String BLANK =
            "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** A text that is not blank, as Java knows blanks. */
    static final String WRITTEN = "[^" + BLANK + "]";

    /** A text without blanks around it. */
    static final String STRIPPED = whole(WRITTEN + "(?:[\\s\\S]*" + WRITTEN + ")?");

    private Patterns() {}

    /** What is nothing but this. */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}
