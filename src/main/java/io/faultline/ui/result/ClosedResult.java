package io.faultline.ui.result;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.CheckStanding;
import io.faultline.workbench.Standing;
import java.util.List;
import java.util.Optional;

/// What is kept of an attempt that this program can no longer play: its points, and what was seen.
final class ClosedResult extends Div {

    ClosedResult(AttemptId attempt, String title, String why, List<Standing> stands, List<CheckStanding> checks) {
        addClassName("result");
        Div words = new Div(new H1(title), new Paragraph(why));
        words.addClassName("words");
        stands.forEach(standing -> standing.handedIn()
                .ifPresent(receipt -> words.add(new Paragraph("Handed in, receipt " + receipt.code() + "."))));
        Anchor bench = new Anchor("/bench/" + attempt, "What is kept of the bench");
        bench.addClassNames("btn", "primary");
        Anchor back = new Anchor("/", "Back to the labs");
        back.addClassName("btn");
        Div ways = new Div(bench, back);
        ways.addClassName("act");
        words.add(ways);
        Header head = new Header(words);
        head.addClassName("result-head");
        add(head);
        stands.forEach(standing -> head.add(score(standing)));
        if (!checks.isEmpty()) {
            Div rows = new Div(new StepRows(
                    "What was seen",
                    "",
                    Optional.empty(),
                    checks.stream().map(Row::kept).toList()));
            rows.addClassName("result-rows");
            Div body = new Div(rows);
            body.addClassName("result-body");
            add(body);
        }
    }

    private static Div score(Standing standing) {
        Span number = new Span(Integer.toString(standing.earned()));
        number.addClassName("score-figure");
        Div figure = new Div(number, new Span("of " + standing.possible() + " points"));
        figure.addClassName("figure-line");
        Div score = new Div(figure);
        score.addClassName("result-score");
        return score;
    }
}
