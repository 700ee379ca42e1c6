package io.faultline.lab;

import io.faultline.lab.Curve.Corner;
import io.faultline.source.Quantity;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;

/// Reads `score:`, as `{ full, zero }` or as `{ curve: [[figure, percent], …] }`, and `tolerance:`. Figures are
/// numbers, or lengths of time, which count in seconds.
final class CurveReader {
    private CurveReader() {}

    static Curve score(YamlNode node) {
        node.onlyKeys("full", "zero", "curve", "shape");
        node.optional("shape")
                .filter(shape -> !shape.text().equals("linear"))
                .ifPresent(shape -> shape.report("The only shape is linear.", "curve: [[60s, 100], …] has corners."));
        if (node.has("curve")) {
            return curve(node.required("curve"));
        }
        double full = figure(node.required("full"));
        double zero = figure(node.required("zero"));
        if (zero <= full) {
            node.report("zero must be more than full: more is worse here.", "the two are exchanged.");
            return Curve.upTo(full);
        }
        return Curve.of(full, zero);
    }

    static Curve tolerance(YamlNode node) {
        return Curve.upTo(figure(node));
    }

    private static Curve curve(YamlNode node) {
        List<Corner> corners = new ArrayList<>();
        for (YamlNode corner : node.list()) {
            List<YamlNode> pair = corner.list();
            if (pair.size() != 2) {
                corner.report("A corner is a figure and a percentage, as [60s, 100].", "one of the two is missing.");
                continue;
            }
            double figure = figure(pair.getFirst());
            if (!corners.isEmpty() && figure <= corners.getLast().figure()) {
                pair.getFirst().report("The figures of a curve must rise.", "two corners are exchanged.");
            }
            corners.add(new Corner(figure, pair.getLast().number(0, 100) / 100.0));
        }
        if (corners.isEmpty()) {
            node.report("A curve needs corners.", "{ full: 60s, zero: 600s } is meant.");
            corners.add(new Corner(0, 1));
        }
        return new Curve(corners);
    }

    static double figure(YamlNode node) {
        String text = node.text().strip();
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return Double.parseDouble(text);
        }
        try {
            return Quantity.duration(text).toNanos() / 1e9;
        } catch (IllegalArgumentException | ArithmeticException refused) {
            if (node.isText()) {
                node.report(
                        node.path() + " (" + text + ") is neither a number nor a length of time.", "20, 60s or 5m.");
            }
            return 0;
        }
    }
}
