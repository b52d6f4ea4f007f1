package io.zhicheng.policy.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation has found out, each in its place: facts that were read, tests and values that were worked out once.
 *
 * <p>The places of a rule are neighbours, so a verdict that is settled soon writes on few pages, and no others are made.
 * Nearly all that is kept is a small number, and the zeros of a new page say that nothing is kept yet.
 */
final class Places {
    /** The number of a place in which nothing is kept yet. */
    static final long NOTHING_KEPT = Told.BLANK + 1;

    /** How many bits of a place tell where on the page. */
    private static final int PAGE_BITS = 5;

    private static final int PAGE = 1 << PAGE_BITS;

    private static final int FEW_APART = 4;

    /** What a place holds that has no small number: nothing yet, a blank, or by its number what is kept apart. */
    private static final int NOTHING = Integer.MIN_VALUE;

    private static final int BLANK = NOTHING + 1;
    private static final int FIRST_APART = NOTHING + 2;
    private static final int LAST_APART = FIRST_APART + (1 << 24);

    /** By place, and turned so that zero is {@link #NOTHING}. */
    private final int[] @Nullable [] pages;

    /** What has no small number, one after another: values that are no points, and large ones. Made when there is one. */
    private @Nullable Interval @Nullable [] apart;

    private int numberApart;

    Places(int number) {
        this.pages = new int[(number + PAGE - 1) >>> PAGE_BITS][];
    }

    /** What is kept in a place: a number, {@link Told#BLANK} if it is wider than a point, or that nothing is. */
    long number(int place) {
        int known = kept(place);
        return known > LAST_APART ? known : noSmallNumber(known);
    }

    private long noSmallNumber(int known) {
        if (known < FIRST_APART) {
            return known == NOTHING ? NOTHING_KEPT : Told.BLANK;
        }
        Interval value = apart(known);
        return value.isPoint() ? value.least() : Told.BLANK;
    }

    private Interval apart(int known) {
        return Objects.requireNonNull(Objects.requireNonNull(apart)[known - FIRST_APART]);
    }

    /** What is kept in a place, if it is wider than a point. */
    Interval wide(int place) {
        return apart(kept(place));
    }

    void keep(int place, long number) {
        if (number > LAST_APART && number <= Integer.MAX_VALUE) {
            keepSmall(place, (int) number);
        } else if (number == Told.BLANK) {
            keepSmall(place, BLANK);
        } else {
            keepApart(place, Interval.point(number));
        }
    }

    /** Keeps a value that is no small number, of whatever width. */
    void keepApart(int place, Interval value) {
        if (apart == null) {
            apart = new Interval[FEW_APART];
        } else if (numberApart == apart.length) {
            apart = Arrays.copyOf(apart, 2 * numberApart);
        }
        apart[numberApart] = value;
        keepSmall(place, FIRST_APART + numberApart++);
    }

    private int kept(int place) {
        int @Nullable [] page = pages[place >>> PAGE_BITS];
        return page == null ? NOTHING : page[place & (PAGE - 1)] ^ NOTHING;
    }

    private void keepSmall(int place, int number) {
        int @Nullable [] page = pages[place >>> PAGE_BITS];
        if (page == null) {
            page = new int[PAGE];
            pages[place >>> PAGE_BITS] = page;
        }
        page[place & (PAGE - 1)] = number ^ NOTHING;
    }
}
