package io.zhicheng.policy.checks.laws;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applications as trees of JSON, so that anything in them can be hidden, changed and told again, whatever it is. They
 * start from those of the quickstart, which stand near the edges of the rules.
 */
final class DossierTrees {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> shipped;
    private final ObjectNode everyAttribute;

    private DossierTrees(List<ObjectNode> shipped, ObjectNode everyAttribute) {
        this.shipped = shipped;
        this.everyAttribute = everyAttribute;
    }

    /** Those of the quickstart's files whose names match; of a case, the application. */
    static DossierTrees load(String names) {
        Path root = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(root.resolve("examples/quickstart/dossiers"))) {
            List<ObjectNode> trees = files.filter(
                            file -> String.valueOf(file.getFileName()).matches(names))
                    .sorted()
                    .map(DossierTrees::read)
                    .map(tree -> tree.get("application") instanceof ObjectNode application ? application : tree)
                    .toList();
            if (trees.isEmpty()) {
                throw new IllegalStateException("no dossier matches " + names);
            }
            Path every = root.resolve(
                    "adapter-json/src/test/resources/io/zhicheng/policy/adapter/json/every-attribute.json");
            return new DossierTrees(trees, read(every));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier in which everything is told: a shipped one, changed here and there, its gaps filled. */
    ObjectNode whole(Random random) {
        ObjectNode tree = shipped.get(random.nextInt(shipped.size())).deepCopy();
        for (int i = random.nextInt(6); i > 0; i--) {
            change(tree, random);
        }
        fill(tree, everyAttribute);
        return tree;
    }

    /** Takes one value from another shipped dossier, or turns a flag. */
    private void change(ObjectNode tree, Random random) {
        String part = random.nextInt(5) == 0 ? "sought" : "dossier";
        ObjectNode here = (ObjectNode) tree.get(part);
        JsonNode there = shipped.get(random.nextInt(shipped.size())).get(part);
        List<String> names = new ArrayList<>(there.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (there.get(name).isBoolean()) {
            here.put(name, random.nextBoolean());
        } else {
            here.set(name, there.get(name).deepCopy());
        }
    }

    /** Tells what is not told: lists as empty, a list that is partly told as whole, values as in the full example. */
    private static void fill(ObjectNode tree, ObjectNode like) {
        for (String name : like.propertyNames()) {
            JsonNode model = whole(like.get(name));
            JsonNode told = tree.get(name);
            if (told != null && told.isObject() && told.has("partly")) {
                tree.set(name, told.get("partly"));
                told = tree.get(name);
            }
            if (told == null) {
                tree.set(name, model.isArray() ? JSON.createArrayNode() : model.deepCopy());
            } else if (told.isObject()) {
                fill((ObjectNode) told, (ObjectNode) model);
            } else if (told.isArray() && !model.isEmpty() && model.get(0).isObject()) {
                told.forEach(row -> fill((ObjectNode) row, (ObjectNode) model.get(0)));
            }
        }
    }

    private static JsonNode whole(JsonNode list) {
        return list.isObject() && list.has("partly") ? list.get("partly") : list;
    }

    /** A copy in which values, rows and lists are hidden at random; what the model needs stays. */
    static ObjectNode hide(ObjectNode whole, Random random, double share) {
        ObjectNode hidden = whole.deepCopy();
        for (String part : List.of("dossier", "sought", "examination", "judgements", "filing", "submission")) {
            if (hidden.get(part) instanceof ObjectNode object) {
                hideIn(object, random, share);
            }
        }
        return hidden;
    }

    private static void hideIn(ObjectNode object, Random random, double share) {
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            boolean hide = random.nextDouble() < share;
            if (value instanceof ArrayNode rows) {
                hideRows(object, name, rows, random, share);
            } else if (value instanceof ObjectNode inner) {
                hideIn(inner, random, share);
                if (inner.isEmpty()) {
                    object.remove(name);
                }
            } else if (hide) {
                object.remove(name);
            }
        }
    }

    private static void hideRows(ObjectNode object, String name, ArrayNode rows, Random random, double share) {
        if (random.nextDouble() < share / 2) {
            object.remove(name);
            return;
        }
        rows.forEach(row -> hideIn((ObjectNode) row, random, share));
        if (random.nextDouble() < share / 2) {
            ArrayNode some = JSON.createArrayNode();
            rows.forEach(row -> {
                if (random.nextBoolean()) {
                    some.add(row);
                }
            });
            object.set(name, JSON.createObjectNode().set("partly", some));
        }
    }

    /** A copy with the rows of every list in another order. */
    static ObjectNode shuffle(ObjectNode tree, Random random) {
        ObjectNode shuffled = tree.deepCopy();
        ObjectNode dossier = (ObjectNode) shuffled.get("dossier");
        for (String name : List.copyOf(dossier.propertyNames())) {
            if (dossier.get(name) instanceof ArrayNode rows) {
                List<JsonNode> order = new ArrayList<>();
                rows.forEach(order::add);
                Collections.shuffle(order, random);
                ArrayNode other = JSON.createArrayNode();
                order.forEach(other::add);
                dossier.set(name, other);
            }
        }
        return shuffled;
    }

    /** Tells in {@code hidden} what {@code whole} tells at a path as a decision names it. */
    static void supply(ObjectNode hidden, ObjectNode whole, String path) {
        String inJson = path.replace(".start", ".from").replaceAll("\\.end$", ".to");
        List<String> steps = Splitter.on('.').splitToList(inJson);
        JsonNode to = hidden;
        JsonNode from = whole;
        for (int i = 0; i < steps.size() - 1; i++) {
            to = step((ObjectNode) to, steps.get(i));
            from = step((ObjectNode) from, steps.get(i));
        }
        String last = steps.get(steps.size() - 1);
        ((ObjectNode) to).set(last, from.get(last).deepCopy());
    }

    private static JsonNode step(ObjectNode object, String step) {
        int bracket = step.indexOf('[');
        if (bracket < 0) {
            return object.has(step) ? object.get(step) : object.putObject(step);
        }
        JsonNode list = object.get(step.substring(0, bracket));
        JsonNode rows = list.isObject() ? list.get("partly") : list;
        return rows.get(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
    }
}
