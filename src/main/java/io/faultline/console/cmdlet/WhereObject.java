package io.faultline.console.cmdlet;

import io.faultline.console.rows.Compare;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `Where-Object State -eq Up` and `Where-Object { $_.State -eq 'Up' }`. In the first form the operator is a parameter.
final class WhereObject {
    private WhereObject() {}

    static Cmdlet cmdlet() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.expression("Property", "A property, or a condition in braces.")
                .at(0)
                .required());
        parameters.add(
                Parameter.expression("Value", "What it is compared with.").at(1));
        for (String operator : Compare.OPERATORS) {
            parameters.add(Parameter.expression(operator.toUpperCase(Locale.ROOT), "The comparison."));
        }
        return new Cmdlet(
                "Where-Object",
                Module.CORE,
                "Lets pass what meets a condition.",
                "Get-ClusterNode | Where-Object State -eq Up",
                parameters,
                (Body.Filter) WhereObject::apply);
    }

    private static Listing apply(Call call, Listing input) {
        return input.with(input.rows().stream().filter(row -> passes(call, row)).toList());
    }

    private static boolean passes(Call call, Row row) {
        Filtering filtering = new Filtering(call, row);
        Value what = call.expression("Property").orElseThrow();
        if (what instanceof Value.Block(var condition, var _)) {
            return filtering.holds(condition);
        }
        String property = filtering.value(what) instanceof String s ? s : "";
        @Nullable Object left = row.get(property);
        List<String> operators = Compare.OPERATORS.stream()
                .filter(o -> call.bound().containsKey(o.toUpperCase(Locale.ROOT)))
                .toList();
        if (operators.isEmpty()) {
            return Filtering.truth(left);
        }
        if (operators.size() > 1) {
            throw call.oneSet();
        }
        Value right =
                call.expression(operators.getFirst().toUpperCase(Locale.ROOT)).orElseThrow();
        return filtering.test(left, operators.getFirst(), filtering.value(right));
    }
}
