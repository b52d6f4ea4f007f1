package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Label;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the schemas in both languages, from the bundles {@code field-labels} and {@code schema-words}. */
final class SchemaWords {
    private static final String PACKAGE = "io.zhicheng.policy.adapter.json.";

    private final ResourceBundle zhLabels = ResourceBundle.getBundle(PACKAGE + "field-labels", Locale.ROOT);
    private final ResourceBundle enLabels = ResourceBundle.getBundle(PACKAGE + "field-labels", Locale.ENGLISH);
    private final ResourceBundle zhPhrases = ResourceBundle.getBundle(PACKAGE + "schema-words", Locale.ROOT);
    private final ResourceBundle enPhrases = ResourceBundle.getBundle(PACKAGE + "schema-words", Locale.ENGLISH);

    /** The name of a field, or what else the bundle tells of it; empty where it tells nothing. */
    Optional<Label> label(String key) {
        return zhLabels.containsKey(key)
                ? Optional.of(new Label(zhLabels.getString(key), enLabels.getString(key)))
                : Optional.empty();
    }

    /** A fixed phrase. */
    Label phrase(String key) {
        return new Label(zhPhrases.getString(key), enPhrases.getString(key));
    }

    /** A fixed phrase with something named in it. */
    Label phrase(String key, Label of) {
        Label phrase = phrase(key);
        return new Label(phrase.zh().replace("{0}", of.zh()), phrase.en().replace("{0}", of.en()));
    }
}
