package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.quantity.Share;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares of a whole: hundredths with at most two decimals, or a fraction. */
final class Shares {
    private static final long PERCENT = 100;
    private static final Pattern HUNDREDTHS = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,2}))?%");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/([1-9]\\d{0,8})");

    private Shares() {}

    static Optional<Share> read(Json json, String expected, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            Optional<String> maybe =
                    json instanceof Json.Num ? Optional.of("the quotes and the % are missing.") : Optional.empty();
            return reading.refuse(json, "It is not a text.", expected, reading.unlessPersonal(maybe));
        }
        Matcher hundredths = HUNDREDTHS.matcher(text.value());
        if (hundredths.matches()) {
            BigDecimal percent =
                    new BigDecimal(text.value().substring(0, text.value().length() - 1));
            return Optional.of(
                    new Share(percent.multiply(BigDecimal.valueOf(PERCENT)).longValueExact(), PERCENT * PERCENT));
        }
        Matcher fraction = FRACTION.matcher(text.value());
        return fraction.matches()
                ? Optional.of(new Share(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2))))
                : reading.refuse(json, "It is not written as a share.", expected, Optional.empty());
    }

    static String written(Share share) {
        long tenThousandths = PERCENT * PERCENT;
        if (tenThousandths % share.denominator() != 0) {
            return share.numerator() + "/" + share.denominator();
        }
        BigDecimal percent = BigDecimal.valueOf(share.numerator() * (tenThousandths / share.denominator()), 2);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
