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
import io.faultline.advisor.Finding.About;
import io.faultline.advisor.RuleLibrary;
import io.faultline.advisor.Scenario;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The answer on one page: asked for, options against requirements, how long, what is lost, the verdicts, why not the
/// others, and on the right the design.
final class AnswerPane extends Div {

    private final Scenario scenario;
    private final Consumer<Scenario> again;

    /// @param shared what the link remembers, if it remembers anything
    /// @param change leads to the form, filled with the scenario
    /// @param again  asks another scenario
    AnswerPane(Advice advice, RuleLibrary library, Optional<Seal> shared, Runnable change, Consumer<Scenario> again) {
        this.scenario = advice.scenario();
        this.again = again;
        addClassName("answer");
        var headline = Headline.of(advice);
        var explained = new Explained(library, Optional.of(this::leaveOut));
        var edit = new NativeButton("Change the answers", _ -> change.run());
        edit.addClassNames("btn", "small");
        var rec = new DesignPane(headline, explained, edit, download(headline), new ShareButton());
        rec.silenced(new SilencedList(advice.silenced(), this::takeBack));
        shared.ifPresent(seal -> rec.since(new Since(seal, advice)));
        add(
                new Strip(advice, change),
                new Noticed(advice, explained, change),
                Pieces.div("both", rec, left(advice, explained)));
    }

    private static Div left(Advice advice, Explained explained) {
        var charts = Pieces.div("charts");
        chart(charts, Bar.times(advice), true);
        chart(charts, Bar.losses(advice), false);
        var times = new FindingList(advice.findings(About.TIMES), explained);
        times.setVisible(!advice.findings(About.TIMES).isEmpty());
        charts.add(times);
        var verdicts = Pieces.div("verdict-panes", new Crossings(advice, explained), new VotesPane(advice, explained));
        var two = Pieces.div("two", charts, verdicts);
        two.setClassName("one", !shows(charts) || !shows(verdicts));
        two.setVisible(shows(charts) || shows(verdicts));
        charts.setVisible(shows(charts));
        verdicts.setVisible(shows(verdicts));
        return Pieces.div(
                "left",
                Pieces.div("h", new H2("Options against requirements"), legend(advice)),
                Pieces.div("scroll", new Matrix(advice, explained)),
                two,
                new First(advice.design(), explained),
                new Others(advice, explained));
    }

    private static boolean shows(Div pane) {
        return pane.getChildren().anyMatch(child -> child.isVisible());
    }

    private void leaveOut(String rule) {
        List<String> off = new ArrayList<>(scenario.off());
        off.add(rule);
        again.accept(scenario.withOff(off));
    }

    private void takeBack(String rule) {
        again.accept(scenario.withOff(
                scenario.off().stream().filter(one -> !one.equals(rule)).toList()));
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
