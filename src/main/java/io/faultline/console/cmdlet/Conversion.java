package io.faultline.console.cmdlet;

import io.faultline.console.syntax.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// An argument as written becomes what its parameter takes.
///
/// @param inner runs a pipeline in parentheses and gives its values as texts
record Conversion(Function<Value.Inner, List<String>> inner) {

    Object of(Parameter parameter, Value value, Mistakes mistakes) {
        if (parameter.type() instanceof Type.Expression) {
            return value;
        }
        if (parameter.type() instanceof Type.Switch) {
            return truth(parameter, value, mistakes);
        }
        if (parameter.type() instanceof Type.Table) {
            return table(parameter, value, mistakes);
        }
        List<String> texts = isEmptyText(parameter, value) ? List.of("") : texts(value, mistakes);
        if (texts.isEmpty() || (!parameter.many() && texts.size() > 1)) {
            String given = texts.isEmpty() ? "$null" : "System.Object[]";
            throw mistakes.wrongType(parameter, given, "One value is needed.", List.of(), value.span());
        }
        return switch (parameter.type()) {
            case Type.Whole whole -> whole(parameter, whole, texts.getFirst(), value, mistakes);
            case Type.Amount _ ->
                Numbers.amount(texts.getFirst())
                        .filter(n -> n.doubleValue() >= 0)
                        .orElseThrow(() -> mistakes.wrongType(
                                parameter,
                                texts.getFirst(),
                                "It is no amount such as 2GB or 500MB.",
                                List.of(),
                                value.span()));
            case Type.Choice choice -> List.of(choice(parameter, choice, texts.getFirst(), value, mistakes));
            case Type.Text _, Type.Switch _, Type.Expression _, Type.Table _ -> texts;
        };
    }

    /// PowerShell makes an empty text of $null where one text is wanted that may be left out.
    private static boolean isEmptyText(Parameter parameter, Value value) {
        return value instanceof Value.Variable v
                && v.name().equalsIgnoreCase("null")
                && parameter.type() instanceof Type.Text
                && !parameter.mandatory()
                && !parameter.many();
    }

    /// By its names, as they were written.
    private SortedMap<String, List<String>> table(Parameter parameter, Value value, Mistakes mistakes) {
        if (!(value instanceof Value.Hash hash)) {
            throw mistakes.wrongType(
                    parameter,
                    value.span().text(),
                    "A hashtable is needed: @{'Attribute'='value'}.",
                    List.of(),
                    value.span());
        }
        SortedMap<String, List<String>> found = new TreeMap<>();
        hash.entries().forEach(entry -> found.put(entry.key(), texts(entry.value(), mistakes)));
        return found;
    }

    private Long whole(Parameter parameter, Type.Whole type, String text, Value value, Mistakes mistakes) {
        long number = Numbers.whole(text)
                .orElseThrow(() -> mistakes.wrongType(
                        parameter, text, "Input string was not in a correct format.", List.of(), value.span()));
        if (number < type.least() || number > type.most()) {
            throw mistakes.outOfRange(parameter, number, type.least(), type.most(), value.span());
        }
        return number;
    }

    private static String choice(Parameter parameter, Type.Choice type, String text, Value value, Mistakes mistakes) {
        Optional<String> exact =
                type.words().stream().filter(w -> w.equalsIgnoreCase(text)).findFirst();
        List<String> begun = type.words().stream()
                .filter(w -> w.regionMatches(true, 0, text, 0, text.length()))
                .toList();
        return exact.or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty())
                .orElseThrow(() -> mistakes.wrongType(
                        parameter,
                        text,
                        "Unable to match the identifier name " + text
                                + " to a valid enumerator name. Specify one of the following enumerator names and try again: "
                                + String.join(", ", type.words()),
                        type.words(),
                        value.span()));
    }

    private boolean truth(Parameter parameter, Value value, Mistakes mistakes) {
        List<String> texts = texts(value, mistakes);
        String text = texts.isEmpty() ? "" : texts.getFirst().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0", "" -> false;
            default ->
                throw mistakes.wrongType(
                        parameter, text, "It is neither $true nor $false.", List.of("$true", "$false"), value.span());
        };
    }

    private List<String> texts(Value value, Mistakes mistakes) {
        return switch (value) {
            case Value.Word word -> List.of(word.text());
            case Value.Many many ->
                many.values().stream().flatMap(v -> texts(v, mistakes).stream()).toList();
            case Value.Inner i -> inner.apply(i);
            case Value.Hash hash -> throw mistakes.notModelled("A hashtable as a value", hash.span());
            case Value.Block block -> throw mistakes.notModelled("A script block as a value", block.span());
            case Value.Variable v ->
                switch (v.name().toLowerCase(Locale.ROOT)) {
                    case "true" -> List.of("True");
                    case "false" -> List.of("False");
                    case "null" -> List.of();
                    default -> throw mistakes.notModelled("The variable $" + v.name(), v.span());
                };
        };
    }
}
