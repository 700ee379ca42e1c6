package io.faultline.lab;

import dev.cel.bundle.Cel;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names that an expression may use, with their types, and the compiler that holds it to them. CEL has no
/// loops without end, no input and no Java: what a lab says can be read and judged, and never run as code.
final class Vocabulary {

    static final List<Class<?>> RECORDS = List.of(
            LabView.class,
            LabView.ClusterView.class,
            LabView.VotesView.class,
            LabView.WitnessView.class,
            LabView.NodeView.class,
            LabView.HostView.class,
            LabView.VmView.class,
            LabView.CsvView.class,
            UpdatingView.class);
    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern NO_FIELD = Pattern.compile("undefined field '([^']+)'");
    private static final Pattern OF_SITUATION = Pattern.compile("\\bsituation\\.(\\w+)");
    private static final Pattern SEEN = Pattern.compile("\\bseen\\.(\\w+)");

    private final Cel cel;
    private final TreeSet<String> names;

    Vocabulary(Cel cel, TreeSet<String> names) {
        this.cel = cel;
        this.names = names;
    }

    /// A condition; a problem is reported at the node.
    Optional<Expression> condition(YamlNode at) {
        return compile(
                at, at.text(), Set.of(SimpleType.BOOL), "not true or false", "a comparison is missing, as in == 'Up'.");
    }

    /// A figure; a problem is reported at the node.
    Optional<Expression> number(YamlNode at) {
        return compile(
                at,
                at.text(),
                Set.of(SimpleType.DOUBLE, SimpleType.INT),
                "not a number",
                "a field of it is meant, or a function such as rto('SQL01').");
    }

    /// A text; a problem is reported at the node.
    Optional<Expression> text(YamlNode at, String text) {
        return compile(at, text, Set.of(SimpleType.STRING), "not a text", "it needs quotes within the quotes.");
    }

    /// An expression of any type, as part of the text of a node.
    Optional<Expression> part(YamlNode at, String text) {
        return compile(at, text, Set.of(), "", "");
    }

    /// An expression of our own.
    Expression sound(String text) {
        try {
            return new Expression(text, cel.createProgram(cel.compile(text).getAst()));
        } catch (CelValidationException | CelEvaluationException failure) {
            throw new IllegalStateException("Our own expression (" + text + ") is not sound", failure);
        }
    }

    /// @param types that it may have; any when there are none
    private Optional<Expression> compile(YamlNode at, String text, Set<CelType> types, String otherwise, String maybe) {
        CelValidationResult result = cel.compile(text);
        if (result.hasError()) {
            CelIssue first = result.getErrors().getFirst();
            at.report(problem(at, text, first.getMessage()));
            return Optional.empty();
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            CelType type = tree.getResultType();
            if (!types.isEmpty() && !types.contains(type)) {
                String what = types.contains(SimpleType.BOOL) ? "The condition (" : "The expression (";
                at.report(what + text + ") is " + type.name() + ", " + otherwise + ".", maybe);
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
            if (isOfSituation(unknown.group(1)) && names.stream().noneMatch(Advising.VALUES::contains)) {
                return Problem.at(
                                at.file(),
                                at.line(),
                                text,
                                "(" + text + ") asks about a situation, and there is none here.")
                        .maybe("the step needs scenario: 1.");
            }
            Matcher situation = OF_SITUATION.matcher(text);
            if (unknown.group(1).equals(Advising.SITUATION) && situation.find()) {
                return Problem.unknown(at.file(), at.line(), "In (" + text + ") the name", situation.group(), names);
            }
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

    private static boolean isOfSituation(String name) {
        return name.equals(Advising.SITUATION) || Advising.NAMES.contains(name);
    }

    private static TreeSet<String> viewFields() {
        return fields(RECORDS);
    }

    static TreeSet<String> fields(List<Class<?>> records) {
        TreeSet<String> names = new TreeSet<>();
        records.forEach(type -> List.of(type.getRecordComponents()).forEach(field -> names.add(field.getName())));
        return names;
    }
}
