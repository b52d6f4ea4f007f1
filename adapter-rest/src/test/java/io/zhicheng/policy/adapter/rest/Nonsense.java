package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.Schemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes documents that are nearly right, by the schemas or from good ones; the same from the same seed. */
final class Nonsense {
    /** What stands wherever a schema says that a value is personal. */
    static final String SECRET = "SecretZhangSan";

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Schemas SCHEMAS = PolicyJson.schemas();
    private static final List<String> PLACES = List.of("620000", "622900", "622921", "450700", "110000", "620102");
    private static final List<String> DATES =
            List.of("2018-10-08", "2018-11-19", "2020-07-01", "2020-10-10", "2019-09-30", "2200-12-31", "1900-01-01");

    private final Random random;
    private final Map<String, JsonNode> parsed = new HashMap<>();
    /** How many in a thousand values are nonsense; another for each document. */
    private int madness;

    Nonsense(long seed) {
        this.random = new Random(seed);
    }

    /** A document by a schema, more or less. */
    String document(String form) {
        madness = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 5;
            case 2 -> 40;
            default -> 200;
        };
        JsonNode document = value(schema(form), schema(form), 0, false);
        if (document instanceof ObjectNode object && madness == 0) {
            object.put("in", pick(PLACES)).put("on", pick(DATES));
            object.remove("speciality");
        }
        String text = JSON.writeValueAsString(document);
        return random.nextInt(1000) < madness / 4 ? broken(text) : text;
    }

    /** A document with some bytes changed, put in, taken out or cut off. */
    byte[] knocked(byte[] good) {
        byte[] bytes = good.clone();
        int times = random.nextInt(5);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, at);
                case 3 -> bytes = spliced(bytes, at, at, bytes, random.nextInt(bytes.length));
                default -> bytes = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), bytes, 0);
            }
        }
        return bytes;
    }

    /** The bytes with those from one place to another replaced by some that stand elsewhere. */
    private byte[] spliced(byte[] bytes, int from, int to, byte[] other, int start) {
        int count = Math.min(random.nextInt(30), other.length - start);
        byte[] result = new byte[from + count + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(other, start, result, from, count);
        System.arraycopy(bytes, to, result, from + count, bytes.length - to);
        return result;
    }

    private JsonNode schema(String name) {
        return parsed.computeIfAbsent(name, n -> JSON.readTree(SCHEMAS.schema(n).json()));
    }

    private JsonNode value(JsonNode node, JsonNode root, int depth, boolean personalAbove) {
        boolean personal = personalAbove || node.path("x-personal").asBoolean(false);
        if (random.nextInt(1000) < madness) {
            return personal ? NODES.stringNode(SECRET) : junk(depth);
        }
        if (node.has("$ref")) {
            String ref = node.get("$ref").asString();
            return ref.startsWith("#")
                    ? value(root.at(ref.substring(1)), root, depth, personal)
                    : value(schema(ref), schema(ref), depth, personal);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (node.has(choice) && !node.has("properties")) {
                return value(
                        node.get(choice).get(random.nextInt(node.get(choice).size())), root, depth, personal);
            }
        }
        if (node.has("enum")) {
            return node.get("enum").get(random.nextInt(node.get("enum").size()));
        }
        return switch (node.path("type").asString("object")) {
            case "object" -> object(node, root, depth, personal);
            case "array" -> array(node, root, depth, personal);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer", "number" -> number(node);
            default -> NODES.stringNode(text(node, personal));
        };
    }

    private JsonNode object(JsonNode node, JsonNode root, int depth, boolean personal) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        node.path("required").forEach(name -> required.add(name.asString()));
        boolean whole = depth > 0 && random.nextBoolean();
        String only = "";
        if (root.path("$id").asString("").equals("case") && depth == 0) {
            // a case has one subject
            List<String> names = new ArrayList<>(node.get("properties").propertyNames());
            only = names.get(3 + random.nextInt(names.size() - 3));
        }
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            boolean wanted = only.isEmpty()
                    ? whole || random.nextInt(3) == 0
                    : property.getKey().equals(only);
            if (required.contains(property.getKey()) ? random.nextInt(1000) >= madness : wanted && depth < 9) {
                String name = random.nextInt(1000) < madness / 4 ? property.getKey() + "X" : property.getKey();
                object.set(name, value(property.getValue(), root, depth + 1, personal));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode node, JsonNode root, int depth, boolean personal) {
        ArrayNode array = NODES.arrayNode();
        int length = random.nextInt(depth > 3 ? 2 : 5);
        for (int i = 0; i < length; i++) {
            array.add(value(node.path("items"), root, depth + 1, personal));
        }
        return array;
    }

    private JsonNode number(JsonNode node) {
        int least = node.path("minimum").asInt(0);
        return switch (random.nextInt(6)) {
            case 0 -> NODES.numberNode(least);
            case 1 -> NODES.numberNode(node.path("maximum").asInt(1000));
            case 2 -> NODES.numberNode(1 + random.nextInt(3000));
            default -> NODES.numberNode(Math.max(least, 0) + random.nextInt(40));
        };
    }

    private String text(JsonNode node, boolean personal) {
        String pattern = node.path("pattern").asString("");
        if (node.path("format").asString("").equals("date") || pattern.contains("-02-29")) {
            return random.nextInt(1000) < madness ? "2018-02-30" : pick(DATES);
        }
        if (pattern.contains("0000")) {
            return pick(PLACES);
        }
        if (pattern.contains("%")) {
            return random.nextInt(100) + "%";
        }
        return personal
                ? SECRET + random.nextInt(1000)
                : pick(List.of("school-teachers", "health", "surgery", "甲", "0001020304"));
    }

    private JsonNode junk(int depth) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(new java.math.BigDecimal("1e999"));
            case 2 -> NODES.numberNode(Long.MIN_VALUE);
            case 3 -> NODES.stringNode("");
            case 4 -> NODES.stringNode("\u0000\uFFFF𠮷\u202E");
            case 5 -> NODES.stringNode("x".repeat(20_000));
            case 6 -> NODES.arrayNode().add(NODES.arrayNode().add(NODES.arrayNode()));
            case 7 -> NODES.objectNode().put("", "").put("__proto__", 1);
            case 8 -> NODES.booleanNode(true);
            case 9 -> NODES.numberNode(-0.5);
            case 10 -> NODES.stringNode("9999-99-99");
            default ->
                depth > 20
                        ? NODES.nullNode()
                        : NODES.arrayNode().add(junk(depth + 1)).add(junk(depth + 1));
        };
    }

    private String broken(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + text;
            case 2 -> text.replaceFirst("\"", "'");
            case 3 -> "[".repeat(random.nextInt(5_000)) + text;
            default -> text.replaceFirst(",", ",,");
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
