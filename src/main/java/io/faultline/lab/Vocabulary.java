package io.faultline.lab;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.YamlNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names that an expression may use, with their types, and the compiler that holds it to them. CEL has no loops
/// without end, no input and no Java: what a lab says can be read and judged, and never run as code.
final class Vocabulary {

    private static final List<Class<?>> RECORDS = List.of(
            LabView.ClusterView.class,
            LabView.VotesView.class,
            LabView.NodeView.class,
            LabView.HostView.class,
            LabView.VmView.class,
            LabView.CsvView.class);
    private static final Cel VIEW = view();
    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern NO_FIELD = Pattern.compile("undefined field '([^']+)'");
    private static final Pattern SEEN = Pattern.compile("\\bseen\\.(\\w+)");

    private final Cel cel;
    private final TreeSet<String> names;

    private Vocabulary(Cel cel, TreeSet<String> names) {
        this.cel = cel;
        this.names = names;
    }

    /// The lab view alone.
    static Vocabulary ofView() {
        return new Vocabulary(VIEW, viewNames());
    }

    /// The lab view, and as `seen.field` what the events of these names share, with `seen.event` and `seen.at`.
    static Vocabulary ofViewAndSeen(List<String> events) {
        CelBuilder builder = VIEW.toCelBuilder();
        TreeSet<String> names = viewNames();
        EventFields.shared(events).forEach((field, type) -> {
            builder.addVar("seen." + field, celType(type));
            names.add("seen." + field);
        });
        for (String own : List.of("seen.event", "seen.at")) {
            builder.addVar(own, SimpleType.STRING);
            names.add(own);
        }
        return new Vocabulary(builder.build(), names);
    }

    /// The fields of one event, and `byLearner`.
    static Vocabulary ofEvent(String event) {
        CelBuilder builder = bare();
        SequencedMap<String, Class<?>> fields = EventFields.shared(List.of(event));
        fields.forEach((field, type) -> builder.addVar(field, celType(type)));
        builder.addVar("byLearner", SimpleType.BOOL);
        TreeSet<String> names = new TreeSet<>(fields.sequencedKeySet());
        names.add("byLearner");
        return new Vocabulary(builder.build(), names);
    }

    /// A condition; a problem is reported at the node.
    Optional<Expression> condition(YamlNode at) {
        return compile(at, at.text(), true);
    }

    /// An expression of any type, as part of the text of a node.
    Optional<Expression> part(YamlNode at, String text) {
        return compile(at, text, false);
    }

    private Optional<Expression> compile(YamlNode at, String text, boolean condition) {
        CelValidationResult result = cel.compile(text);
        if (result.hasError()) {
            CelIssue first = result.getErrors().getFirst();
            at.report(problem(at, text, first.getMessage()));
            return Optional.empty();
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            if (condition && !tree.getResultType().equals(SimpleType.BOOL)) {
                at.report(
                        "The condition (" + text + ") is "
                                + tree.getResultType().name() + ", not true or false.",
                        "a comparison is missing, as in == 'Up'.");
                return Optional.empty();
            }
            return Optional.of(new Expression(text, cel.createProgram(tree)));
        } catch (CelValidationException | CelEvaluationException failure) {
            at.report("The expression (" + text + ") cannot be used: " + failure.getMessage(), "it can be simpler.");
            return Optional.empty();
        }
    }

    private Problem problem(YamlNode at, String text, String said) {
        Matcher seen = SEEN.matcher(text);
        Matcher unknown = UNKNOWN.matcher(said);
        if (unknown.find()) {
            boolean ofEvent = unknown.group(1).equals("seen") && seen.find();
            String name = ofEvent ? "seen." + seen.group(1) : unknown.group(1);
            return Problem.unknown(at.file(), at.line(), "In (" + text + ") the name", name, names);
        }
        Matcher field = NO_FIELD.matcher(said);
        if (field.find()) {
            return Problem.unknown(at.file(), at.line(), "In (" + text + ") the field", field.group(1), viewFields());
        }
        return Problem.at(at.file(), at.line(), text, "The expression (" + text + ") cannot be read: " + said + ".")
                .maybe(
                        said.contains("no matching overload")
                                ? "the two sides are of different kinds: text stands in quotes, numbers do not."
                                : Nearest.maybe(text, names));
    }

    private static Cel view() {
        CelBuilder builder = bare();
        for (RecordComponent field : LabView.class.getRecordComponents()) {
            builder.addVar(field.getName(), viewType(field));
        }
        return builder.build();
    }

    private static CelBuilder bare() {
        var records = CelExtensions.nativeTypes(RECORDS.toArray(Class<?>[]::new));
        return CelFactory.plannerCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addCompilerLibraries(records)
                .addRuntimeLibraries(records);
    }

    private static CelType viewType(RecordComponent field) {
        return switch (field.getName()) {
            case "cluster" -> struct(LabView.ClusterView.class);
            case "clusters" -> byName(LabView.ClusterView.class);
            case "nodes" -> byName(LabView.NodeView.class);
            case "hosts" -> byName(LabView.HostView.class);
            case "vms" -> byName(LabView.VmView.class);
            case "csvs" -> byName(LabView.CsvView.class);
            default -> SimpleType.DOUBLE;
        };
    }

    private static CelType byName(Class<?> type) {
        return MapType.create(SimpleType.STRING, struct(type));
    }

    private static CelType struct(Class<?> type) {
        return StructTypeReference.create(String.valueOf(type.getCanonicalName()));
    }

    private static CelType celType(Class<?> type) {
        if (type == Long.class) {
            return SimpleType.INT;
        } else if (type == Double.class) {
            return SimpleType.DOUBLE;
        } else if (type == Boolean.class) {
            return SimpleType.BOOL;
        }
        return type == List.class ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
    }

    private static TreeSet<String> viewNames() {
        return fields(List.of(LabView.class));
    }

    private static TreeSet<String> viewFields() {
        return fields(RECORDS);
    }

    private static TreeSet<String> fields(List<Class<?>> records) {
        TreeSet<String> names = new TreeSet<>();
        records.forEach(type -> List.of(type.getRecordComponents()).forEach(field -> names.add(field.getName())));
        return names;
    }
}
