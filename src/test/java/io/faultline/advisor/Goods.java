package io.faultline.advisor;

import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For each question the answer that stands in no way, and how an answer is changed or forgotten.
final class Goods {

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("windows", WindowsVersion.WS2025),
            Map.entry("hosts", 3),
            Map.entry("processors", List.of(new Processor(CpuVendor.AMD, "Milan"))),
            Map.entry("storageNetwork", 25_000_000_000L),
            Map.entry("betweenSites", 10_000_000_000L),
            Map.entry("writes", 1L),
            Map.entry("guestBoot", Duration.ofSeconds(15)),
            Map.entry("decision", Duration.ofMinutes(1)),
            Map.entry("sharedVolumes", 3),
            Map.entry("clusterNetworks", 2),
            Map.entry("witnessKind", Witness.Kind.CLOUD),
            Map.entry("authentication", MigrationAuthentication.CREDSSP),
            Map.entry("performance", MigrationPerformance.SMB),
            Map.entry("memoryWrites", 1L));

    private Goods() {}

    static List<String> questions() {
        return Stream.of(Holdings.class, Moves.class)
                .flatMap(asked -> Stream.of(asked.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("moves"))
                .collect(Collectors.toList());
    }

    static Holdings known(Holdings have, String question) {
        Object value = VALUES.get(question);
        return with(have, question, value == null ? Told.YES : Answer.of(value));
    }

    static Holdings forgotten(Holdings have, String question) {
        return with(have, question, VALUES.containsKey(question) ? Answer.unknown() : Told.UNKNOWN);
    }

    static Holdings with(Holdings have, String question, Object answer) {
        return Stream.of(Moves.class.getRecordComponents())
                        .anyMatch(one -> one.getName().equals(question))
                ? changed(have, "moves", changed(have.moves(), question, answer))
                : changed(have, question, answer);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R changed(R told, String question, Object answer) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (RecordComponent one : told.getClass().getRecordComponents()) {
                types.add(one.getType());
                values.add(
                        one.getName().equals(question)
                                ? answer
                                : one.getAccessor().invoke(told));
            }
            Constructor<?> constructor = told.getClass().getDeclaredConstructor(types.toArray(Class<?>[]::new));
            return (R) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
