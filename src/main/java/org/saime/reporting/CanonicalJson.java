package org.saime.reporting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One writing for one content: keys sorted, no blanks, UTF-8. What is hashed is what is handed out. */
final class CanonicalJson {
    private static final JsonMapper PLAIN = new JsonMapper();

    private CanonicalJson() {}

    static byte[] bytes(JsonNode node) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(PLAIN.writeValueAsString(sorted(node)).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var keys = new TreeMap<String, JsonNode>();
            node.properties().forEach(p -> keys.put(p.getKey(), sorted(p.getValue())));
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            keys.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        return node;
    }
}
