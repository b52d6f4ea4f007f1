package io.zhicheng.policy.model.clause;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a clause (条款编号): the code of its document and the document's own numbering in arabic digits.
 *
 * <p>{@code GS28/5.2.4-b} is chapter 五, section (二), item 4, second statement. Inside the path, a dot, a hyphen or a
 * pair of parentheses leads on to the next level: {@code GS28/5.2.4(3)}.
 *
 * <p>Ids are ordered by document, then by path, and runs of digits count as numbers, so that {@code GS28/9.1} comes
 * before {@code GS28/10.1}.
 *
 * @param document the code of the document (文件代码), such as {@code GS28}
 * @param path the numbering inside the document (条款号), such as {@code 5.2.4-b}
 */
public record ClauseId(String document, String path) implements Comparable<ClauseId>, Serializable {
    private static final Pattern DOCUMENT = Pattern.compile("[A-Z][A-Z0-9]*");
    private static final Pattern PATH = Pattern.compile("[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+|\\([0-9A-Za-z]+\\))*");

    /**
     * Checks that both parts are well formed.
     *
     * @param document the code of the document
     * @param path the numbering inside the document
     * @throws IllegalArgumentException if the document code or the path is malformed
     */
    public ClauseId {
        checkDocumentCode(document);
        if (!PATH.matcher(path).matches()) {
            throw new MalformedException(
                    "path of a clause (" + path + ") in document (" + document + ")",
                    "levels of digits or letters joined by dots, hyphens or parentheses, such as (5.2.4-b)",
                    "it holds Chinese numerals or full-width signs: write 五（二）4 as 5.2.4");
        }
    }

    /**
     * Returns the id of a clause.
     *
     * @param document the code of the document, such as {@code GS28}
     * @param path the numbering inside the document, such as {@code 5.2.4-b}
     * @return the id
     * @throws IllegalArgumentException if either part is malformed
     */
    public static ClauseId of(String document, String path) {
        return new ClauseId(document, path);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the id, such as {@code GS28/5.2.4-b}
     * @return the id
     * @throws IllegalArgumentException if the text is not an id
     */
    public static ClauseId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new MalformedException(
                    "clause id (" + text + ")",
                    "document code, slash and path, such as (GS28/5.2.4-b)",
                    "the code of the document is missing");
        }
        return new ClauseId(text.substring(0, slash), text.substring(slash + 1));
    }

    static void checkDocumentCode(String code) {
        if (!DOCUMENT.matcher(code).matches()) {
            throw new MalformedException(
                    "document code (" + code + ")",
                    "capital letters and digits, such as (GS28)",
                    "it is the document number (文号); the code is our short name for the document");
        }
    }

    /**
     * Orders by document, then by path, runs of digits as numbers.
     *
     * @param other the id to compare with
     * @return negative, zero or positive as this id comes before, with or after the other
     */
    @Override
    public int compareTo(ClauseId other) {
        int byDocument = document.equals(other.document) ? 0 : compareNaturally(document, other.document);
        return byDocument != 0 ? byDocument : compareNaturally(path, other.path);
    }

    /**
     * Returns the id as it is cited, which {@link #parse(String)} reads back.
     *
     * @return document code, slash and path
     */
    @Override
    public String toString() {
        return document + "/" + path;
    }

    private static int compareNaturally(String left, String right) {
        int i = startOfDifference(left, right);
        int j = i;
        while (i < left.length() && j < right.length()) {
            int order;
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int leftEnd = endOfDigits(left, i);
                int rightEnd = endOfDigits(right, j);
                order = compareNumbers(left, i, leftEnd, right, j, rightEnd);
                i = leftEnd;
                j = rightEnd;
            } else {
                order = Character.compare(left.charAt(i), right.charAt(j));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(left.length() - i, right.length() - j);
        // 01 and 1 are the same number but not the same id
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    /** Where two texts part: ids have much in common. A number in which they do is looked at as a whole. */
    private static int startOfDifference(String left, String right) {
        int start = 0;
        int end = Math.min(left.length(), right.length());
        while (start < end && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        while (start > 0 && isDigit(left.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int compareNumbers(
            String left, int leftStart, int leftEnd, String right, int rightStart, int rightEnd) {
        int i = endOfZeros(left, leftStart, leftEnd);
        int j = endOfZeros(right, rightStart, rightEnd);
        int order = Integer.compare(leftEnd - i, rightEnd - j);
        for (; order == 0 && i < leftEnd; i++, j++) {
            order = Character.compare(left.charAt(i), right.charAt(j));
        }
        return order;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int endOfZeros(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
