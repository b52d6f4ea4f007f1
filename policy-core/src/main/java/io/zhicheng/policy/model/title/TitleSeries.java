package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.InvalidModelException;

/**
 * A series of titles (职称系列), such as {@code school-teachers} or {@code engineering}.
 *
 * <p>The code says which one; {@link TitleSeriesTable} has the names of the national ones. A region or a host may use
 * codes of its own.
 *
 * @param code lower-case words parted by hyphens
 */
public record TitleSeries(String code) {
    /** @throws InvalidModelException if the code has another form */
    public TitleSeries {
        InvalidModelException.unless(
                code.matches("[a-z][a-z0-9-]*"),
                "series",
                "Series code (" + code + ") is not lower-case words parted by hyphens.",
                "its name was given: TitleSeriesTable has the codes.");
    }

    /** The series with a code. */
    public static TitleSeries of(String code) {
        return new TitleSeries(code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
