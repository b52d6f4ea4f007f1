package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.committee.DrawSeed;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalars of a document. */
final class Scalars {
    private static final Pattern SALT_DIGITS = Pattern.compile("(?:[0-9a-fA-F]{2}){16,}");

    static final ScalarCodec<Boolean> FLAG =
            new ScalarCodec<>("true or false", Shape.FLAG, Scalars::flag, (out, value) -> out.writeBoolean(value));
    static final ScalarCodec<Integer> COUNT = new ScalarCodec<>(
            "a whole number such as 3", Shape.COUNT, Scalars::count, (out, value) -> out.writeNumber(value));
    static final ScalarCodec<Year> YEAR = new ScalarCodec<>(
            "a year from 1900 to 2200, such as 2018",
            Shape.YEAR,
            Scalars::year,
            (out, value) -> out.writeNumber(value.getValue()));
    static final ScalarCodec<LocalDate> DATE = new ScalarCodec<>(
            "a date such as \"2018-09-30\"",
            Shape.DATE,
            Dates::read,
            (out, value) -> out.writeString(value.toString()));
    static final ScalarCodec<LocalDateTime> DATE_TIME = new ScalarCodec<>(
            "a date and time such as \"2018-09-30T23:59:59\"",
            Shape.DATE_TIME,
            DateTimes::read,
            (out, value) -> out.writeString(DateTimes.written(value)));
    static final ScalarCodec<String> TEXT =
            new ScalarCodec<>("a text in quotes", Shape.TEXT, Scalars::text, (out, value) -> out.writeString(value));
    static final ScalarCodec<TitleSeries> SERIES = new ScalarCodec<>(
            "the code of a series such as \"school-teachers\"",
            Shape.SERIES,
            (json, expected, reading) -> text(json, expected, reading)
                    .flatMap(code -> accepted(json, expected, reading, code, TitleSeries::of)),
            (out, value) -> out.writeString(value.code()));
    static final ScalarCodec<DivisionCode> DIVISION = new ScalarCodec<>(
            "a division code of six digits in quotes, such as \"622900\"",
            Shape.DIVISION,
            (json, expected, reading) -> text(json, expected, reading)
                    .flatMap(code -> accepted(json, expected, reading, code, DivisionCode::of)),
            (out, value) -> out.writeString(value.value()));
    static final ScalarCodec<AchievementUnits> UNITS = new ScalarCodec<>(
            "a number of items in steps of 0.5, such as 2.5",
            Shape.UNITS,
            (json, expected, reading) -> decimal(json, expected, reading)
                    .flatMap(digits -> accepted(json, expected, reading, digits, AchievementUnits::units)),
            (out, value) -> out.writeNumber(value.toString()));
    static final ScalarCodec<Share> SHARE = new ScalarCodec<>(
            "a share in quotes such as \"12.5%\" or \"2/3\"",
            Shape.SHARE, Shares::read, (out, value) -> out.writeString(Shares.written(value)));
    static final ScalarCodec<Score> SCORE = new ScalarCodec<>(
            "a score with at most one decimal, such as 55.5",
            Shape.SCORE,
            (json, expected, reading) -> decimal(json, expected, reading)
                    .flatMap(digits -> accepted(json, expected, reading, digits, Score::score)),
            (out, value) -> out.writeNumber(value.toString()));

    static final ScalarCodec<DrawSeed> SEED = new ScalarCodec<>(
            "a secret text of at least 16 characters",
            Shape.SEED,
            (json, expected, reading) -> text(json, expected, reading)
                    .flatMap(secret -> accepted(json, expected, reading, secret, DrawSeed::of)),
            (out, value) -> out.writeString(value.secret()));
    static final ScalarCodec<BallotSalt> SALT = new ScalarCodec<>(
            "a secret of at least 32 hexadecimal digits, two for each byte",
            Shape.SALT,
            Scalars::salt,
            (out, value) -> out.writeString(value.hex()));

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    private Scalars() {}

    private static Optional<Boolean> flag(Json json, String expected, Reading reading) {
        if (json instanceof Json.Bool flag) {
            return Optional.of(flag.value());
        }
        return reading.refuse(
                json,
                "It is neither true nor false.",
                expected,
                "it is a word or a number: write true or false, without quotes.");
    }

    private static Optional<Integer> count(Json json, String expected, Reading reading) {
        if (json instanceof Json.Num number && number.digits().matches("-?\\d{1,9}")) {
            return Optional.of(Integer.valueOf(number.digits()));
        }
        return reading.refuse(json, "It is not a whole number of at most nine digits.", expected, unquoted(json));
    }

    private static Optional<Year> year(Json json, String expected, Reading reading) {
        if (!(json instanceof Json.Num number && number.digits().matches("-?\\d{1,9}"))) {
            return reading.refuse(json, "It is not a year.", expected, unquoted(json));
        }
        int year = Integer.parseInt(number.digits());
        if (!isPlausible(year)) {
            return reading.refuse(json, "No case has that year.", expected, "a digit is missing or doubled.");
        }
        return Optional.of(Year.of(year));
    }

    static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<String> text(Json json, String expected, Reading reading) {
        if (json instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        Optional<String> maybe = json instanceof Json.Num ? Optional.of("the quotes are missing.") : Optional.empty();
        return reading.refuse(json, "It is not a text.", expected, maybe);
    }

    private static Optional<BallotSalt> salt(Json json, String expected, Reading reading) {
        return text(json, expected, reading)
                .flatMap(hex -> SALT_DIGITS.matcher(hex).matches()
                        ? Optional.of(BallotSalt.ofHex(hex))
                        : reading.refuse(json, "It is not written as such a secret.", expected));
    }

    private static Optional<String> decimal(Json json, String expected, Reading reading) {
        return json instanceof Json.Num number ? Optional.of(number.digits()) : text(json, expected, reading);
    }

    /** The value that the model makes of a text, or its reason not to. */
    private static <T> Optional<T> accepted(
            Json json, String expected, Reading reading, String text, Function<String, T> model) {
        try {
            return Optional.of(model.apply(text));
        } catch (InvalidModelException refused) {
            return ModelFault.of(refused).refuse(json, expected, reading);
        }
    }

    private static Optional<String> unquoted(Json json) {
        return json instanceof Json.Text text && text.value().matches("-?\\d{1,9}")
                ? Optional.of("it was meant as a number: leave the quotes out.")
                : Optional.empty();
    }
}
