package io.faultline.console.cmdlet;

import io.faultline.console.NameList;
import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.syntax.Source;
import io.faultline.console.syntax.Value;
import io.faultline.fabric.RoleProperty;
import java.util.Collection;
import java.util.List;

/// One property about to be set.
record Setting(Call call, Source.Property target, Value value) {

    /// The one object whose property it is.
    String name() {
        List<String> names = call.texts("Name");
        if (names.size() != 1) {
            throw fails(
                    Kind.PARAMETER,
                    "PropertyAssignmentException",
                    "The property '" + target.name()
                            + "' cannot be found on this object. Verify that the property exists and can be set.",
                    "Maybe one object at a time: (" + call.cmdlet().example() + ")." + target.name() + " = …");
        }
        return names.getFirst();
    }

    void only(String property) {
        if (!target.name().equalsIgnoreCase(property)) {
            throw unknown(List.of(property));
        }
    }

    ShellFailure unknown(Collection<String> known) {
        if (Unmodelled.property(call.cmdlet().name(), target.name())) {
            return fails(
                    Kind.NOT_MODELLED,
                    "NotModelled",
                    "The property " + target.name() + " is real and not modelled here.",
                    "");
        }
        return fails(
                Kind.PARAMETER,
                "PropertyAssignmentException",
                "The property '" + target.name()
                        + "' cannot be found on this object. Verify that the property exists and can be set.",
                Mistakes.any(target.name(), known));
    }

    /// Whether it is within its range is for the fabric to say: a refusal is a fact of its history.
    int whole() {
        return Numbers.whole(text())
                .filter(n -> n == n.intValue())
                .map(Long::intValue)
                .orElseThrow(() -> fails(
                        Kind.PARAMETER,
                        "ExceptionWhenSetting",
                        "Exception setting \"" + target.name() + "\": \"Cannot convert value \""
                                + value.span().text() + "\" to type \"System.UInt32\".\"",
                        ""));
    }

    /// An unsigned number; -1 is how people write its greatest.
    long unsigned() {
        return text().equals("-1")
                ? RoleProperty.UNSET
                : Numbers.whole(text())
                        .orElseThrow(() -> fails(
                                Kind.PARAMETER,
                                "ExceptionWhenSetting",
                                "Exception setting \"" + target.name() + "\": \"Cannot convert value \""
                                        + value.span().text() + "\" to type \"System.UInt32\".\"",
                                ""));
    }

    /// Names with commas between them, in one text or beside each other.
    List<String> names() {
        List<Value> values = value instanceof Value.Many many ? many.values() : List.of(value);
        return values.stream()
                .flatMap(one -> NameList.split(text(one)).stream())
                .distinct()
                .toList();
    }

    /// The word that it is set to; empty for nothing.
    String text() {
        return text(value);
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Word word -> word.text();
            case Value.Variable v when v.name().equalsIgnoreCase("true") -> "1";
            case Value.Variable v when v.name().equalsIgnoreCase("false") -> "0";
            default -> "";
        };
    }

    private ShellFailure fails(Kind kind, String reason, String text, String maybe) {
        return new ShellFailure(
                new ShellError(kind, reason, reason, text, maybe, target.span().by("")));
    }
}
