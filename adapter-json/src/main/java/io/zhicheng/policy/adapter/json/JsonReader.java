package io.zhicheng.policy.adapter.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a text into values that know where they stand. A name that comes twice is reported here, and the first kept:
 * the parser's own check would stop at the first of them.
 */
final class JsonReader {
    private static final int LONGEST_NAME = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST + 1)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(100)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Limits limits;
    private final FaultList faults;

    private JsonReader(JsonParser parser, Limits limits, FaultList faults) {
        this.parser = parser;
        this.limits = limits;
        this.faults = faults;
    }

    /** The one value of the document; empty when it is not JSON. */
    static Optional<Json> read(String document, Limits limits, FaultList faults) {
        String text = withoutMark(document, faults);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return new JsonReader(parser, limits, faults).document(text);
            } catch (BeyondLimitsException beyond) {
                faults.add(beyond.fault());
                return Optional.empty();
            } catch (JacksonException broken) {
                faults.add(SyntaxFault.of(broken, text, parser));
                return Optional.empty();
            }
        }
    }

    private static String withoutMark(String document, FaultList faults) {
        if (!document.startsWith("\uFEFF")) {
            return document;
        }
        faults.add(SyntaxFault.at(
                1,
                1,
                "The document begins with a byte order mark (BOM).",
                "JSON from the first character on",
                "the editor adds it: save as UTF-8 without BOM."));
        return document.substring(1);
    }

    private Optional<Json> document(String text) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            faults.add(SyntaxFault.at(1, 1, "The document is empty.", "one object { … }", "the wrong file was sent."));
            return Optional.empty();
        }
        Json json = value(first, "", 0);
        TokenStreamLocation end = parser.currentLocation();
        if (!text.substring((int) end.getCharOffset()).isBlank()) {
            faults.add(SyntaxFault.at(
                    end.getLineNr(),
                    end.getColumnNr(),
                    "There is more after the end of the document.",
                    "nothing after the last bracket",
                    "two documents were joined, or a bracket closes too early."));
        }
        return Optional.of(json);
    }

    private Json value(JsonToken token, String pointer, int depth) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Place place = new Place(pointer, start.getLineNr(), start.getColumnNr());
        return switch (token) {
            case START_OBJECT -> new Json.Obj(place, members(place, depth + 1));
            case START_ARRAY -> new Json.Arr(place, items(place, depth + 1));
            case VALUE_STRING -> new Json.Text(place, text(place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getString());
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            case VALUE_NULL -> new Json.Null(place);
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }

    private String text(Place place) {
        String text = parser.getString();
        if (text.length() > limits.text()) {
            throw BeyondLimitsException.text(place, limits);
        }
        return text;
    }

    private List<Json.Member> members(Place place, int depth) {
        requireDepth(place, depth);
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            requireRoom(place, members.size());
            String name = parser.currentName();
            Json value = value(parser.nextToken(), Place.member(place.pointer(), name), depth);
            Json first = members.putIfAbsent(name, value);
            if (first != null) {
                Reading unknown = new Reading(faults, false);
                unknown.refuseMember(
                        value,
                        "The name was used before, on line " + first.place().line() + ".",
                        "each name once in an object",
                        Optional.of("one of the two is left over."));
            }
        }
        return members.entrySet().stream()
                .map(member -> new Json.Member(member.getKey(), member.getValue()))
                .toList();
    }

    private List<Json> items(Place place, int depth) {
        requireDepth(place, depth);
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            requireRoom(place, items.size());
            items.add(value(token, Place.item(place.pointer(), items.size()), depth));
        }
        return items;
    }

    private void requireDepth(Place place, int depth) {
        if (depth > limits.depth()) {
            throw BeyondLimitsException.depth(place, limits);
        }
    }

    private void requireRoom(Place place, int taken) {
        if (taken >= limits.rows()) {
            throw BeyondLimitsException.rows(place, limits);
        }
    }
}
