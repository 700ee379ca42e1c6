package io.faultline.lab;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The names that the expressions of one lab may use, with their types: the lab view, the functions, and what
/// the lab draws. Each place of a lab adds its own.
final class Language {
    private static final Set<String> RESERVED = new TreeSet<>(List.of(
            "answer",
            "value",
            "seen",
            "by",
            "true",
            "false",
            "null",
            "in",
            "int",
            "uint",
            "double",
            "string",
            "bool",
            "bytes",
            "list",
            "map",
            "type",
            "duration",
            "timestamp",
            "size",
            "has",
            "all",
            "exists",
            "filter",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while"));
    private static final Cel BARE = bare().build();
    private static final Cel VIEW = view();

    private static final Cel SITUATION = situation();

    private final Params params;
    private final Ground ground;
    private final Map<List<String>, Vocabulary> seen = new HashMap<>();
    private final Vocabulary ofView;

    /// What a place of a lab is about, beside the drawn values.
    enum Ground {
        FABRIC(VIEW),
        SITUATION(Language.SITUATION),
        NOTHING(BARE);

        private final Cel cel;

        Ground(Cel cel) {
            this.cel = cel;
        }

        private TreeSet<String> names() {
            return switch (this) {
                case FABRIC -> viewNames();
                case SITUATION -> situationNames();
                case NOTHING -> new TreeSet<>();
            };
        }
    }

    Language(Params params) {
        this(params, Ground.FABRIC);
    }

    Language(Params params, Ground ground) {
        this.params = params;
        this.ground = ground;
        this.ofView = vocabulary(ground.cel, ground.names(), Map.of());
    }

    /// The same values, and another ground.
    Language on(Ground other) {
        return other == ground ? this : new Language(params, other);
    }

    /// Whether a parameter may not be called so.
    static boolean isTaken(String name) {
        return RESERVED.contains(name)
                || name.equals("byLearner")
                || Functions.NAMES.contains(name)
                || Advising.NAMES.contains(name)
                || name.equals(Advising.SITUATION)
                || viewNames().contains(name)
                || EventFields.isField(name);
    }

    /// The drawn values alone.
    Vocabulary ofParams() {
        return vocabulary(BARE, new TreeSet<>(), Map.of());
    }

    /// The lab view, or the situation where there is no fabric.
    Vocabulary ofView() {
        return ofView;
    }

    /// The lab view, and as `value` a figure.
    Vocabulary ofFigure() {
        return vocabulary(ground.cel, ground.names(), Map.of("value", SimpleType.DOUBLE));
    }

    /// The lab view, as `answer` what was given, and as `value` what is true.
    Vocabulary ofAnswer(Question.Kind kind) {
        // A number is compared with whole numbers and decimals alike.
        CelType type = kind == Question.Kind.NUMBER ? SimpleType.DYN : SimpleType.STRING;
        return vocabulary(ground.cel, ground.names(), Map.of("answer", type, "value", type));
    }

    /// The lab view, and as `seen.field` what the events of these names share, with `seen.event` and `seen.at`.
    Vocabulary ofViewAndSeen(List<String> events) {
        return seen.computeIfAbsent(List.copyOf(events), names -> {
            Map<String, CelType> more = new TreeMap<>();
            EventFields.shared(names).forEach((field, type) -> more.put("seen." + field, celType(type)));
            more.put("seen.event", SimpleType.STRING);
            more.put("seen.at", SimpleType.STRING);
            return vocabulary(ground.cel, ground.names(), more);
        });
    }

    /// The fields of one event, and `byLearner`.
    Vocabulary ofEvent(String event) {
        Map<String, CelType> fields = new TreeMap<>();
        EventFields.shared(List.of(event)).forEach((field, type) -> fields.put(field, celType(type)));
        fields.put("byLearner", SimpleType.BOOL);
        return vocabulary(BARE, new TreeSet<>(), fields);
    }

    private Vocabulary vocabulary(Cel base, TreeSet<String> names, Map<String, CelType> more) {
        CelBuilder builder = base.toCelBuilder();
        Map<String, CelType> all = new TreeMap<>(more);
        params.examples().forEach((name, value) -> all.put(name, celType(value.getClass())));
        all.forEach((name, type) -> {
            builder.addVar(name, type);
            names.add(name);
        });
        return new Vocabulary(builder.build(), names);
    }

    private static Cel view() {
        CelBuilder builder = bare();
        for (RecordComponent field : LabView.class.getRecordComponents()) {
            builder.addVar(field.getName(), viewType(field));
        }
        Functions.declare(builder);
        return builder.build();
    }

    private static Cel situation() {
        CelBuilder builder = bare();
        Advising.declare(builder);
        return builder.build();
    }

    private static CelBuilder bare() {
        var records = CelExtensions.nativeTypes(Vocabulary.RECORDS.toArray(Class<?>[]::new));
        return CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
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
            case "updating" -> struct(UpdatingView.class);
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

    private static TreeSet<String> situationNames() {
        TreeSet<String> names = new TreeSet<>(Advising.NAMES);
        names.addAll(Advising.VALUES);
        return names;
    }

    private static TreeSet<String> viewNames() {
        TreeSet<String> names = Vocabulary.fields(List.of(LabView.class));
        names.addAll(Functions.NAMES);
        return names;
    }
}
