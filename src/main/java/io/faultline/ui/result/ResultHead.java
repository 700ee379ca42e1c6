package io.faultline.ui.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Score;
import io.faultline.ui.verdict.CheckState;
import io.faultline.ui.verdict.Grade;
import io.faultline.ui.verdict.Points;
import java.util.Optional;
import java.util.OptionalInt;

/// The one figure that matters, whether it passes, and the receipt.
final class ResultHead extends Header {

    ResultHead(Result result, Component ways) {
        addClassName("result-head");
        Div words = new Div(new H1(result.lab().title()), tags(result), standing(result), ways);
        words.addClassName("words");
        add(words, result.telling().ticks() ? score(result) : later(result));
    }

    private static Div tags(Result result) {
        Div tags = new Div(tag(result.mode().shown()), tag("Variant " + VariantCard.code(result.variant())));
        if (!result.own()) {
            tags.add(tag("Read only"));
        }
        tags.addClassName("tags");
        return tags;
    }

    private static Span tag(String word) {
        Span tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }

    private static Component standing(Result result) {
        return result.receipt()
                .<Component>map(receipt -> new ReceiptLine(
                        receipt,
                        Optional.of(result.at(receipt.time()))
                                .filter(_ -> result.lab().hasFabric())))
                .orElseGet(() ->
                        new Paragraph("It is not handed in. This is how it stands so far, and it can still change."));
    }

    private static Div score(Result result) {
        Score score = result.sheet().score();
        int pass = Grade.needed(score.possible(), result.lab().scoring());
        Div figure = figure(
                result.isOver() ? "" : "So far", Integer.toString(score.earned()), "of " + Points.of(score.possible()));
        Div told = new Div(figure, new ScoreBar(score, OptionalInt.of(pass)));
        if (result.isOver() || score.voided()) {
            told.add(grade(Grade.of(score, result.lab().scoring()), score, pass));
        }
        if (score.penalty() > 0 && !score.voided()) {
            told.add(new Paragraph(
                    Points.of(score.penalty()) + " lost to hints and house rules are taken off already."));
        }
        told.addClassName("result-score");
        return told;
    }

    /// In an exam nothing is told before the end but how far it is.
    private static Div later(Result result) {
        Div told = new Div(
                figure(
                        result.isOver() ? "" : "So far",
                        Integer.toString(result.sheet().done().size()),
                        "of " + result.lab().steps().size() + " steps done"),
                new Paragraph(
                        result.withheld()
                                ? "What it came to is told once your instructor releases the grades."
                                : "In an exam, points are told after you hand in."));
        told.addClassName("result-score");
        return told;
    }

    private static Div figure(String above, String large, String beside) {
        Span number = new Span(large);
        number.addClassName("score-figure");
        Div figure = new Div(number, new Span(beside));
        figure.addClassName("figure-line");
        Div whole = new Div(figure);
        if (!above.isEmpty()) {
            Span word = new Span(above);
            word.addClassName("so-far");
            whole.addComponentAsFirst(word);
        }
        return whole;
    }

    private static Div grade(Grade grade, Score score, int pass) {
        CheckState state = grade.state();
        Span sign = state.glyph();
        sign.add(new Span(
                switch (grade) {
                    case PASSED -> "Passed";
                    case UNDECIDED -> "Not decided yet";
                    case NOT_PASSED -> "Not passed";
                    case VOIDED -> "No points";
                }));
        Div told = new Div(
                sign,
                new Span(
                        switch (grade) {
                            case PASSED ->
                                score.waiting() == 0
                                        ? ""
                                        : Points.of(score.waiting()) + " more wait for your instructor.";
                            case UNDECIDED ->
                                Points.of(score.waiting()) + " wait for your instructor. It takes " + pass
                                        + " to pass.";
                            case NOT_PASSED -> "It takes " + Points.of(pass) + " to pass.";
                            case VOIDED -> "A house rule was broken that voids the attempt.";
                        }));
        told.addClassName("result-grade");
        return told;
    }
}
