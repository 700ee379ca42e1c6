package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Advice;
import java.util.List;

/// What has changed since a link was shared: it is judged anew by the rules of today. Nothing is said where both the
/// rules and the answer are the same.
final class Since extends Section {

    Since(Seal shared, Advice advice) {
        addClassName("since");
        getElement().setAttribute("role", "status");
        var now = Seal.of(advice);
        List<String> changes = shared.changes(now);
        if (shared.revision().equals(now.revision())) {
            setVisible(!changes.isEmpty());
            add(new H2("The link says something else than the answer."));
        } else {
            add(new H2(
                    changes.isEmpty()
                            ? "The rules have changed since this link was shared. The answer has not."
                            : "The rules have changed since this link was shared, and so has the answer."));
        }
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(change)));
        list.setVisible(!changes.isEmpty());
        add(
                list,
                new Paragraph("Shared by the rules as of " + shared.revision() + ", judged anew by those of "
                        + now.revision() + "."));
    }
}
