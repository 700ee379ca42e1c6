package io.faultline.ui.authors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.source.Problem;

/// One finding of a linter: its code, what is wrong, what may be meant, and where.
final class FindingRow extends ListItem {

    FindingRow(String finding, Problem problem) {
        var code = new Span(finding);
        code.addClassNames("tag", "num");
        var place = new Span(problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file());
        place.addClassNames("place", "num");
        var said = new Div(new Paragraph(problem.message()));
        if (!problem.maybe().isEmpty()) {
            var maybe = new Paragraph("Maybe " + problem.maybe());
            maybe.addClassName("dim");
            said.add(maybe);
        }
        said.add(place);
        add(code, said);
    }
}
