package io.faultline.course.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes rows of cells. A text that a spreadsheet would take for a formula gets an apostrophe in front:
/// names and titles come from strangers, and whoever opens the file must not run what they wrote (CWE-1236).
/// Numbers are our own.
final class Sheet {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    Sheet() {
        try {
            printer = new CSVPrinter(text, CSVFormat.DEFAULT);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    void row(List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    static String text(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    static String number(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
