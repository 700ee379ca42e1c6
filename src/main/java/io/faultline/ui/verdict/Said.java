package io.faultline.ui.verdict;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Answered;
import io.faultline.lab.Numbers;
import io.faultline.lab.Question;
import java.util.Locale;
import java.util.Optional;

/// What was said, and once it is known, what came: numbers as two bars on one scale, anything else in words.
public final class Said extends DescriptionList {

    /// @param truth whether what came may be told
    public Said(Question question, Answered answered, boolean truth) {
        addClassName("said-pair");
        Optional<String> was = Optional.of(answered.truth())
                .filter(known -> truth && !known.isEmpty())
                .filter(known -> question.kind() != Question.Kind.CHOICE || isWorthTelling(question, answered));
        Optional<Double> said = figure(question, answered.given());
        Optional<Double> came = was.flatMap(known -> figure(question, known));
        double scale = Math.max(Math.max(Math.abs(said.orElse(0.0)), Math.abs(came.orElse(0.0))), 1e-9);
        row(
                "You said",
                shown(question, answered.given()),
                said.filter(_ -> came.isPresent()).map(by(scale)),
                "");
        was.ifPresent(known -> row("It was", shown(question, known), came.map(by(scale)), "came"));
    }

    /// Of a choice that was judged at once and was right nothing is left to say.
    private static boolean isWorthTelling(Question question, Answered answered) {
        return question.isPrediction() || !answered.truth().equals(answered.given());
    }

    private static java.util.function.Function<Double, Double> by(double scale) {
        return figure -> Math.abs(figure) / scale;
    }

    private static Optional<Double> figure(Question question, String text) {
        return question.kind() == Question.Kind.NUMBER ? Numbers.read(text) : Optional.empty();
    }

    /// `295 s`; of a choice its words.
    public static String shown(Question question, String given) {
        String unit = question.unit().isEmpty() ? "" : " " + question.unit();
        return switch (question.kind()) {
            case NUMBER -> Numbers.read(given).map(Numbers::printed).orElse(given) + unit;
            case CHOICE -> question.shown(given);
            case TEXT -> given;
        };
    }

    private void row(String word, String figure, Optional<Double> share, String look) {
        Description told = new Description();
        share.ifPresent(part -> told.add(bar(part, look)));
        Span value = new Span(figure);
        value.addClassName(share.isPresent() ? "num" : "words");
        told.add(value);
        add(new Term(word), told);
    }

    private static Div bar(double share, String look) {
        Div bar = new Div();
        bar.addClassName("said-bar");
        if (!look.isEmpty()) {
            bar.addClassName(look);
        }
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.3f", share));
        return bar;
    }
}
