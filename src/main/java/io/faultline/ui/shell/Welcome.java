package io.faultline.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.faultline.workbench.AttemptRow;
import java.util.Map;
import java.util.Optional;

/// The words on the first page and the one thing to do next: for a stranger to join, for others to go on.
final class Welcome extends Div {

    private Welcome() {
        addClassName("words");
        var first = new Span("Break a cluster.");
        var second = new Span("See what holds.");
        add(
                new H1(first, second),
                new Paragraph("A Hyper-V cluster that runs in your browser: hosts, votes, storage, machines that move. "
                        + "Cut its power, watch it notice, and learn high availability from what it does next."));
    }

    static Welcome stranger() {
        var words = new Welcome();
        words.add(words.join());
        var back = new Anchor("/" + JoinView.ROUTE + "?way=back", "I have a return key");
        var note = new Paragraph(new Span("No account needed: a code from your instructor and a name. "), back);
        note.addClassName("small-print");
        words.add(note);
        return words;
    }

    static Welcome back(Optional<AttemptRow> latest, Runnable openFreeBench) {
        var words = new Welcome();
        var act = new Div();
        act.addClassName("act");
        latest.ifPresent(row -> act.add(goOn(row)));
        var free = new NativeButton("Open a free bench", _ -> openFreeBench.run());
        free.addClassNames("btn", "big");
        if (latest.isEmpty()) {
            free.addClassName("primary");
        }
        act.add(free);
        words.add(act);
        return words;
    }

    private static Anchor goOn(AttemptRow row) {
        var link = new Anchor("/bench/" + row.id());
        link.addClassNames("btn", "primary", "big");
        var title = new Span(row.title());
        title.addClassName("cut-short");
        link.add(new Span("Go on: "), title);
        return link;
    }

    private Div join() {
        var code = new TextField("Join a class");
        code.addClassName("code");
        code.setPlaceholder("K4R-DV7");
        code.setMaxLength(20);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        var go = new NativeButton(
                "Join",
                _ -> UI.getCurrent()
                        .navigate(
                                JoinView.class,
                                QueryParameters.simple(
                                        Map.of("code", code.getValue().strip()))));
        go.addClassNames("btn", "primary", "big");
        go.addClickShortcut(Key.ENTER).listenOn(code);
        var row = new Div(code, go);
        row.addClassName("join");
        return row;
    }
}
