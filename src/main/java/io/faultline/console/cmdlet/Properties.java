package io.faultline.console.cmdlet;

import io.faultline.console.rows.Column;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.rows.Wildcard;
import io.faultline.console.syntax.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The properties that Format-Table, Select-Object and Sort-Object are given. PowerShell says nothing of one that no
/// row has, its column stays empty; a chosen property shows its raw value.
final class Properties {
    private Properties() {}

    static List<Column> columns(Call call, Listing input) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String name : names(call)) {
            input.rows().stream().limit(1).forEach(row -> {
                for (String match : matching(row, name)) {
                    columns.putIfAbsent(match, Column.of(match));
                }
            });
        }
        return new ArrayList<>(columns.values());
    }

    static List<String> names(Call call) {
        return call.expression("Property").map(v -> texts(call, v)).orElse(List.of());
    }

    private static List<String> texts(Call call, Value value) {
        return switch (value) {
            case Value.Word word -> List.of(word.text());
            case Value.Many many ->
                many.values().stream().flatMap(v -> texts(call, v).stream()).toList();
            case Value.Variable _, Value.Inner _, Value.Block _, Value.Hash _ ->
                throw new Mistakes(call.cmdlet()).notModelled("A calculated property", value.span());
        };
    }

    private static List<String> matching(Row row, String name) {
        if (Wildcard.isPattern(name)) {
            return row.values().keySet().stream()
                    .filter(k -> Wildcard.matches(name, k))
                    .toList();
        }
        String spelled = row.spelled(name);
        return List.of(spelled == null ? name : spelled);
    }
}
