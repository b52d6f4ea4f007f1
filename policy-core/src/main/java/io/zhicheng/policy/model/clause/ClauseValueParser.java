package io.zhicheng.policy.model.clause;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value of a parameter; the grammar is told in {@link ClauseValue}. */
final class ClauseValueParser {
    // At most nine digits on either side: enough for any policy, and no way to exhaust memory with an exponent
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,9})?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final int DEEPEST = 8;

    private final String text;
    private int at;
    private int depth;

    ClauseValueParser(String text) {
        this.text = text;
    }

    ClauseValue parse() {
        ClauseValue value = value();
        if (at < text.length()) {
            throw fault(
                    "the end of the value", "a comma between items is followed by a blank, or brackets are missing");
        }
        return value;
    }

    private ClauseValue value() {
        if (at >= text.length()) {
            throw fault("a value", "something is missing at the end");
        }
        char first = text.charAt(at);
        if (first == '"') {
            return new ClauseValue.Text(quoted());
        }
        if (first == '[') {
            return items();
        }
        if (first == '{') {
            return table();
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return new ClauseValue.Amount(new BigDecimal(number.group()));
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (word.lookingAt()) {
            ClauseValue value = switch (word.group()) {
                case "true" -> new ClauseValue.Flag(true);
                case "false" -> new ClauseValue.Flag(false);
                case "none" -> new ClauseValue.Untold();
                default -> throw fault("a value", "it is a text, which stands in quotation marks");
            };
            at = word.end();
            return value;
        }
        throw fault("a value", "it is a text, which stands in quotation marks");
    }

    private ClauseValue items() {
        List<ClauseValue> values = new ArrayList<>();
        enter();
        while (!closed(']')) {
            if (!values.isEmpty()) {
                expect(", ");
            }
            values.add(value());
        }
        return new ClauseValue.Items(ImmutableList.copyOf(values));
    }

    private ClauseValue table() {
        Map<String, ClauseValue> values = new LinkedHashMap<>();
        enter();
        while (!closed('}')) {
            if (!values.isEmpty()) {
                expect(", ");
            }
            int start = at;
            String name = quoted();
            if (values.containsKey(name)) {
                at = start;
                throw fault("a name that does not stand in the table yet", "one of the two was meant to be another");
            }
            expect(": ");
            values.put(name, value());
        }
        return new ClauseValue.Table(values);
    }

    private void enter() {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw fault("at most " + DEEPEST + " levels of brackets", "brackets were opened by mistake");
        }
    }

    private boolean closed(char bracket) {
        if (at < text.length() && text.charAt(at) == bracket) {
            at++;
            depth--;
            return true;
        }
        return false;
    }

    private String quoted() {
        int end = at < text.length() && text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
        if (end < 0) {
            throw fault("a text in quotation marks", "a quotation mark is missing");
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private void expect(String sign) {
        if (!text.startsWith(sign, at)) {
            throw fault("(" + sign + ")", "a bracket is not closed, or a blank or a comma is missing");
        }
        at += sign.length();
    }

    private IllegalArgumentException fault(String expected, String maybe) {
        String rest = at < text.length() ? text.substring(at) : "";
        return new MalformedException(
                "value (" + ClauseText.shorten(text) + ") with (" + ClauseText.shorten(rest) + ") at character ("
                        + (at + 1) + ")",
                expected,
                maybe);
    }
}
