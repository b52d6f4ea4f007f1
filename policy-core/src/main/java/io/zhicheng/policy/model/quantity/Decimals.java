package io.zhicheng.policy.model.quantity;

import io.zhicheng.policy.model.InvalidModelException;
import java.math.BigDecimal;

/** Decimal numbers as people write them: digits, and maybe a point and more digits. No sign, no exponent. */
final class Decimals {
    private Decimals() {}

    static BigDecimal parse(String attribute, String text) {
        InvalidModelException.unless(
                text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"),
                attribute,
                "Not a plain decimal number such as 2.5: " + attribute + " (" + text + ").",
                "a sign, a blank or a unit stands beside the number.");
        return new BigDecimal(text);
    }
}
