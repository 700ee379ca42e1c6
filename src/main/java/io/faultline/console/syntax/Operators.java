package io.faultline.console.syntax;

import java.util.List;
import java.util.Locale;

/// Order of PowerShell's operators: comparisons bind closer than -and, -or and -xor, which are equal; all from the
/// left.
final class Operators {
    private Operators() {}

    static Condition tree(List<Condition> operands, List<String> operators, Span span) {
        Condition whole = null;
        String joint = "";
        Condition part = operands.getFirst();
        for (int i = 0; i < operators.size(); i++) {
            String operator = operators.get(i).toLowerCase(Locale.ROOT);
            Condition next = operands.get(i + 1);
            if (isLogical(operator)) {
                whole = whole == null ? part : new Condition.Binary(whole, joint, part, span);
                joint = operator;
                part = next;
            } else {
                part = new Condition.Binary(part, operator, next, span);
            }
        }
        return whole == null ? part : new Condition.Binary(whole, joint, part, span);
    }

    static boolean isLogical(String operator) {
        return operator.equals("and") || operator.equals("or") || operator.equals("xor");
    }
}
