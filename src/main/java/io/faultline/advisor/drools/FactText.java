package io.faultline.advisor.drools;

import io.faultline.advisor.Scenario;
import io.faultline.source.Problem;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Facts as the suite of a rule writes them: `- LostNode: { node: HV01, needs: 2048, free: 1024 }`, each with all its
/// fields. For rules about a running fabric, which no scenario can describe.
public final class FactText {

    private static final List<Class<?>> KINDS = Arrays.stream(Fact.class.getPermittedSubclasses())
            .filter(kind -> Stream.of(kind.getRecordComponents()).allMatch(one -> isPlain(one.getType())))
            .collect(Collectors.toUnmodifiableList());

    private FactText() {}

    /// Whether it comes of a running fabric rather than of a scenario.
    public static boolean isOfFabric(Fact fact) {
        return switch (fact) {
            case ClusterVotes _, NodeNow _, Machine _, LostNode _, Heartbeats _, SharedDisks _, Detection _ -> true;
            case Standing _, NodeVote _, Setting _, Parts _, Ports _, Wire _ -> true;
            case Priorities _, Role _, LookAlikes _, Csv _, CsvOwners _, Emptying _, Updates _ -> true;
            case NodeProcessors _, MoveNetworks _, Door _, Ties _, Shown _, Busy _, Patience _, Sending _ -> true;
            default -> false;
        };
    }

    public static List<Fact> of(Scenario scenario) {
        return FactsOf.scenario(scenario);
    }

    public static List<Fact> read(YamlNode list) {
        return list.list().stream()
                .flatMap(item -> item.entries().stream())
                .flatMap(FactText::fact)
                .toList();
    }

    private static Stream<Fact> fact(YamlEntry entry) {
        YamlNode node = entry.value();
        for (Class<?> kind : KINDS) {
            if (kind.getSimpleName().equals(entry.key())) {
                return Stream.of(record(kind, node));
            }
        }
        node.report(Problem.unknown(
                node.file(),
                entry.line(),
                "The fact",
                entry.key(),
                KINDS.stream().map(Class::getSimpleName).toList()));
        return Stream.of();
    }

    private static Fact record(Class<?> kind, YamlNode node) {
        RecordComponent[] fields = kind.getRecordComponents();
        node.onlyKeys(Arrays.stream(fields).map(RecordComponent::getName).toList());
        Object[] values = Arrays.stream(fields)
                .map(field -> value(field.getType()).apply(node.required(field.getName())))
                .toArray();
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Fact) Objects.requireNonNull(constructor.newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(kind + " cannot be made of its own fields", impossible);
        }
    }

    private static boolean isPlain(Class<?> type) {
        return type == String.class
                || type == int.class
                || type == long.class
                || type == boolean.class
                || type.isEnum();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<YamlNode, Object> value(Class<?> type) {
        if (type == int.class) {
            return node -> (int) node.number();
        }
        if (type == long.class) {
            return YamlNode::number;
        }
        if (type == boolean.class) {
            return YamlNode::bool;
        }
        return type.isEnum() ? node -> node.oneOf((Class<Enum>) type) : YamlNode::text;
    }
}
