package io.faultline.rehearsal;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The schemas as they ship, and what they say of a text.
public final class Schemas {
    private static final String ID = "https://faultline.example/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID + "blueprint.schema.json", text("blueprint"))));

    private Schemas() {}

    public static JsonNode tree(String name) {
        return new ObjectMapper().readTree(text(name));
    }

    /// What is wrong with a YAML or JSON text, in words; nothing when it is valid.
    public static List<String> complaints(String name, String text) {
        Schema schema = REGISTRY.getSchema(text(name), InputFormat.JSON);
        return schema.validate(text, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String name) {
        String resource = "/schema/" + name + ".schema.json";
        try (var in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(resource, unreadable);
        }
    }
}
