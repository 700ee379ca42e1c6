package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Script;
import io.faultline.fabric.Event;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The schema of what `simulate` prints, and the events that there are, say the same.
final class EventSchemaTest {
    private static final JsonNode DEFINITIONS = Schemas.tree("event").get("$defs");

    @Test
    void everyEventIsInTheSchemaAndNoOther() {
        List<String> listed = new ArrayList<>();
        DEFINITIONS
                .get("event")
                .get("oneOf")
                .forEach(ref -> listed.add(ref.get("$ref").asString().replace("#/$defs/", "")));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        events(Event.class).map(Class::getSimpleName).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyFieldIsInTheSchemaAndNoOther() {
        return events(Event.class)
                .map(event -> DynamicTest.dynamicTest(event.getSimpleName(), () -> {
                    JsonNode definition = DEFINITIONS.get(event.getSimpleName());
                    List<String> fields = new ArrayList<>(List.of("at", "event"));
                    Arrays.stream(event.getRecordComponents())
                            .map(RecordComponent::getName)
                            .filter(name -> !name.equals("flow"))
                            .forEach(fields::add);
                    assertThat(new TreeSet<>(definition.get("properties").propertyNames()))
                            .isEqualTo(new TreeSet<>(fields));
                    for (RecordComponent field : event.getRecordComponents()) {
                        if (field.getType().isEnum()) {
                            assertThat(words(definition
                                            .get("properties")
                                            .get(field.getName())
                                            .get("enum")))
                                    .isEqualTo(Arrays.stream(field.getType().getEnumConstants())
                                            .map(Objects::toString)
                                            .toList());
                        }
                    }
                }));
    }

    @Test
    void everyLineThatARunPrintsIsValid() {
        var run = Rehearsal.run(Script.read("test.yaml", """
                blueprint: two-nodes-san
                script:
                  - Get-ClusterNode
                  - (Get-Cluster).SameSubnetThreshold
                  - Start-VM SQL01
                  - Suspend-ClusterNode -Name HV01 -Drain
                  - settle
                  - Resume-ClusterNode -Name HV01 -Failback Immediate
                  - settle
                  - Install-HostUpdate -Name HV01
                  - settle
                  - Invoke-Fault -PowerLoss HV02
                  - settle
                  - Repair-Fault -PowerLoss HV02
                  - settle
                  - Set-VM SQL01 -AutomaticCriticalErrorActionTimeout 5
                  - Invoke-Fault -StoragePath HV01
                  - Get-ClusterSharedVolumeState
                  - settle
                  - Invoke-Fault -Volume CSV1
                  - settle
                  - Repair-Fault -Volume CSV1
                  - settle
                """));
        assertThat(run.events()).hasSizeGreaterThan(20);
        RunJson.lines(run)
                .forEach(line -> assertThat(Schemas.complaints("event", line.toString()))
                        .as(line.toString())
                        .isEmpty());
    }

    @Test
    void aLineOfAnotherFormIsNotValid() {
        assertThat(Schemas.complaints("event", "{\"at\": 1, \"event\": \"NodeUp\", \"host\": \"HV01\"}"))
                .isNotEmpty();
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static Stream<Class<?>> events(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(EventSchemaTest::events);
    }
}
