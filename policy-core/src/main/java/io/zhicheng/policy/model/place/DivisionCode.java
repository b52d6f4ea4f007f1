package io.zhicheng.policy.model.place;

import io.zhicheng.policy.model.InvalidModelException;

/**
 * The code of an administrative division (行政区划代码, GB/T 2260): two digits each for province, prefecture and county.
 *
 * @param value six digits, such as {@code 622901}
 */
public record DivisionCode(String value) {
    private static final int NO_NUMBER = -1;
    /** How many codes a province and a prefecture have. */
    private static final int A_PROVINCE = 10_000;

    private static final int A_PREFECTURE = 100;

    /** @throws InvalidModelException if it is not six digits, or names a county without its prefecture */
    public DivisionCode {
        int number = number(value);
        if (number == NO_NUMBER || (number / 100 % 100 == 0 && number % 100 != 0)) {
            refuse(value);
        }
    }

    /**
     * The number that six digits are, of which the first is no zero. Spelt out, since every application has several codes,
     * and a regular expression takes longer than a verdict.
     */
    private static int number(String value) {
        if (value.length() != 6 || value.charAt(0) == '0') {
            return NO_NUMBER;
        }
        int number = 0;
        for (int i = 0; i < 6; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static void refuse(String value) {
        InvalidModelException.unless(
                number(value) != NO_NUMBER,
                "division",
                "Division code (" + value + ") is not six digits of GB/T 2260.",
                "it is the longer code of a township, or lost its last zeros.");
        InvalidModelException.unless(
                false,
                "division",
                "Division code (" + value + ") names a county of no prefecture.",
                "two digits are swapped.");
    }

    /** The division with a code. */
    public static DivisionCode of(String code) {
        return new DivisionCode(code);
    }

    /** The province this lies in or is. */
    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    /** The prefecture this lies in or is; of a whole province, the province itself. */
    public DivisionCode prefecture() {
        return new DivisionCode(value.substring(0, 4) + "00");
    }

    /** Whether this lies in another division, or is the same. */
    public boolean isWithin(DivisionCode other) {
        return value.equals(other.value)
                || prefecture().value.equals(other.value)
                || province().value.equals(other.value);
    }

    /**
     * The first code within this division, which is its own: 620000 of 620000. Codes within a division are those from
     * the first to the last, both inclusive.
     */
    public DivisionCode first() {
        return this;
    }

    /**
     * The last code within this division, in use or not: 629999 of 620000, 622999 of 622900, and of a county its own.
     */
    public DivisionCode last() {
        return new DivisionCode(Long.toString(last(intValue())));
    }

    /** As {@link #last()}, of a code that is a number. */
    public static long last(long code) {
        if (code % A_PROVINCE == 0) {
            return code + A_PROVINCE - 1;
        }
        return code % A_PREFECTURE == 0 ? code + A_PREFECTURE - 1 : code;
    }

    /** The code as a number, such as 622901. */
    public int intValue() {
        return number(value);
    }

    /** The six digits. */
    @Override
    public String toString() {
        return value;
    }
}
