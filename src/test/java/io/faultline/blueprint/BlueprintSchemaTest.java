package io.faultline.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.WindowsVersion;
import io.faultline.rehearsal.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The schema of blueprints and the reader of blueprints know the same keys and words.
final class BlueprintSchemaTest {
    private static final JsonNode SCHEMA = Schemas.tree("blueprint");
    private static final JsonNode SCRIPT = Schemas.tree("script");

    @Test
    void everyKeyIsInBoth() {
        same(SCHEMA, Keys.ROOT);
        same(SCHEMA.get("properties").get("defaults"), Keys.DEFAULTS);
        same(defined("network"), Keys.NETWORK);
        same(defined("cluster"), Keys.CLUSTER);
        same(defined("hostDefaults"), Keys.HOST_DEFAULTS);
        same(map("host"), Keys.HOST);
        same(map("node"), Keys.NODE);
        same(map("nic"), Keys.NIC);
        same(defined("cpu").get("oneOf").get(1), Keys.CPU);
        same(defined("storage"), Keys.STORAGE);
        same(map("volume"), Keys.VOLUME);
        same(defined("vmDefaults"), Keys.VM_DEFAULTS);
        same(defined("vm"), Keys.VM);
        same(defined("migration"), Keys.MIGRATION);
        same(defined("settings"), labels(ClusterProperty.values()));
        same(SCRIPT.get("then"), Script.KEYS);
        List<String> beside = new ArrayList<>(Keys.ROOT);
        beside.addAll(Script.BESIDES);
        same(SCRIPT.get("else"), beside);
    }

    @Test
    void everyWordIsInBoth() {
        assertThat(words(defined("windows"))).containsAll(labels(WindowsVersion.values()));
        List<String> processors = new ArrayList<>(CpuCompatibility.generations(CpuVendor.INTEL));
        processors.addAll(CpuCompatibility.generations(CpuVendor.AMD));
        assertThat(words(defined("processor"))).isEqualTo(processors);
        for (ClusterProperty property : ClusterProperty.values()) {
            JsonNode range = defined("settings").get("properties").get(property.toString());
            assertThat(range.get("minimum").asInt()).as(property + " from").isEqualTo(property.least());
            if (range.has("maximum")) {
                assertThat(range.get("maximum").asInt()).as(property + " to").isEqualTo(property.most());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void shippedBlueprintsAreValid(String name) {
        assertThat(Schemas.complaints("blueprint", Blueprints.text(name))).isEmpty();
    }

    static List<String> names() {
        return Blueprints.names();
    }

    @Test
    void theExamplesOfTheReadmeAreValidAndCanBeRead() throws IOException {
        String readme = Files.readString(Path.of("labs/blueprints/README.md"));
        List<String> examples = Arrays.stream(readme.split("```"))
                .filter(block -> block.startsWith("yaml\n"))
                .map(block -> block.substring("yaml\n".length()))
                .toList();
        assertThat(examples).hasSize(3);
        for (String example : examples) {
            boolean script = example.contains("\nscript:");
            assertThat(Schemas.complaints(script ? "script" : "blueprint", example))
                    .as(example)
                    .isEmpty();
            if (script) {
                assertThat(Script.read("README.md", example).lines()).isNotEmpty();
            } else {
                assertThat(Blueprint.read("README.md", example).state().hosts()).isNotEmpty();
            }
        }
    }

    @Test
    void theExampleScriptIsValid() throws IOException {
        Path example = Path.of("src/test/resources/examples/simulate.yaml");
        assertThat(Schemas.complaints("script", Files.readString(example))).isEmpty();
        assertThat(Script.read(example).lines()).hasSize(7);
    }

    @Test
    void anUnknownKeyIsNotValid() {
        assertThat(Schemas.complaints("blueprint", "cluster: { nodes: [HV01], nods: [] }"))
                .isNotEmpty();
        assertThat(Schemas.complaints("script", "blueprint: four-nodes-san\nscripts: []"))
                .isNotEmpty();
        assertThat(Schemas.complaints("script", "cluster: { nodes: [HV01] }\nscript: [settle]"))
                .isEmpty();
    }

    private static JsonNode defined(String name) {
        return SCHEMA.get("$defs").get(name);
    }

    /// The map of an item that may also be a name alone.
    private static JsonNode map(String name) {
        return defined(name).get("oneOf").get(1);
    }

    private static void same(JsonNode schema, List<String> keys) {
        assertThat(new TreeSet<>(schema.get("properties").propertyNames())).isEqualTo(new TreeSet<>(keys));
    }

    private static List<String> words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.get("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    private static List<String> labels(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Objects::toString).toList();
    }
}
