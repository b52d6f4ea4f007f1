package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.text.FixedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fixed phrase with places, such as {@code {0}}, where something is put in. Taken apart once, because a decision is told
 * in dozens of phrases.
 */
final class Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** The fixed texts, and between two of them what is put in. */
    private final FixedText[] texts;

    private final int[] places;

    private Phrase(FixedText[] texts, int[] places) {
        this.texts = texts;
        this.places = places;
    }

    static Phrase parse(String pattern) {
        List<FixedText> texts = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            texts.add(FixedText.of(pattern.substring(end, place.start())));
            end = place.end();
        }
        texts.add(FixedText.of(pattern.substring(end)));
        int[] places = PLACE.matcher(pattern)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .toArray();
        return new Phrase(texts.toArray(FixedText[]::new), places);
    }

    /** The phrase up to the first place: the whole phrase, where there is none. */
    FixedText beginning() {
        return texts[0];
    }

    /** The phrase from behind the last place on. */
    FixedText ending() {
        return texts[texts.length - 1];
    }

    /** Writes the phrase with what is put in; nothing is put in that has no place. */
    void write(Lines lines, Object... pieces) {
        lines.append(texts[0]);
        for (int i = 0; i < places.length; i++) {
            lines.put(pieces[places[i]]);
            lines.append(texts[i + 1]);
        }
    }

    /** Writes the phrase with what fills its places. */
    void write(Lines lines, Filling filling) {
        lines.append(texts[0]);
        for (int i = 0; i < places.length; i++) {
            filling.fill(places[i]);
            lines.append(texts[i + 1]);
        }
    }

    /** Fills in the places of a phrase, by their numbers. */
    interface Filling {
        void fill(int place);
    }
}
