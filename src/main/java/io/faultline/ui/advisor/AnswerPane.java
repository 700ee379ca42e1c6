package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Cell;
import io.faultline.advisor.RuleLibrary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The answer on one page: asked for, options against requirements, how long, what is lost, why not the others, and on
/// the right the design.
final class AnswerPane extends Div {

    AnswerPane(Advice advice, RuleLibrary library, Runnable change) {
        addClassName("answer");
        var headline = Headline.of(advice);
        var design = advice.design();
        var explained = new Explained(library);
        var edit = new NativeButton("Change the answers", _ -> change.run());
        edit.addClassNames("btn", "small");
        var charts = Pieces.div("charts");
        chart(charts, Bar.times(advice), true);
        chart(charts, Bar.losses(advice), false);
        var left = Pieces.div(
                "left",
                Pieces.div("h", new H2("Options against requirements"), legend(advice)),
                Pieces.div("scroll", new Matrix(advice, explained)),
                Pieces.div("two", charts, new Others(advice, explained)),
                new First(design, explained));
        left.setClassName("no-charts", charts.getChildren().findAny().isEmpty());
        add(
                new Strip(advice, change),
                Pieces.div("both", new DesignPane(headline, explained, edit, download(headline)), left));
    }

    private static void chart(Div charts, List<Bar> bars, boolean times) {
        if (!bars.isEmpty()) {
            charts.add(times ? Chart.times(bars) : Chart.losses(bars));
        }
    }

    private static Span legend(Advice advice) {
        var used = advice.scenario().wanted().stream()
                .flatMap(need -> advice.options().stream().map(option -> Cell.of(option, need)))
                .map(cell -> Verdict.of(cell.kind()))
                .distinct()
                .sorted()
                .toList();
        var legend = Pieces.span("verdicts", "");
        used.forEach(verdict -> legend.add(new Span(verdict.sign(), new Span(verdict.word()))));
        return legend;
    }

    private static Anchor download(Headline headline) {
        var text = DecisionText.of(headline).getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(text), "decision.md", "text/markdown;charset=utf-8", text.length)),
                "Save as Markdown");
        link.addClassNames("btn", "small");
        return link;
    }
}
