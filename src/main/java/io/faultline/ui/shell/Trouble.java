package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/// A page that could not be shown: what is the matter, what is safe, and one way on.
final class Trouble extends Div {

    private Trouble(String title, String text, String way, String wayOn) {
        addClassName("trouble");
        var act = new Div();
        act.addClassName("act");
        var on = new Anchor(way, wayOn);
        on.addClassNames("btn", "primary", "big");
        act.add(on);
        add(new H1(title), new Paragraph(text), act);
    }

    static Trouble noSuchPage(String path, Visitor visitor) {
        var named = path.isEmpty() ? "This page" : "“/" + path + "”";
        var text = named + " does not exist, or is not for you to see. Maybe the address was cut short on its way.";
        return visitor.person().isPresent()
                ? new Trouble("There is no such page", text, "/", "To the labs")
                : new Trouble("There is no such page", text, "/", "To the first page");
    }

    static Trouble notYours(Visitor visitor) {
        if (visitor.owesPassword()) {
            return new Trouble(
                    "First a password of your own",
                    "You signed in with the one-time password. It opens nothing else until you have chosen yours.",
                    "/" + ChangePasswordView.ROUTE,
                    "Choose a password");
        }
        return visitor.person()
                .map(person -> new Trouble(
                        "This is not yours to see",
                        "You are signed in as " + person.name() + ". Attempts are seen by their owner and by the"
                                + " instructor of the class, and by nobody else.",
                        "/",
                        "To the labs"))
                .orElseGet(() -> new Trouble(
                        "Please sign in first",
                        "Whatever you did here is kept. Come back with your key, or sign in.",
                        "/" + SecurityConfiguration.SIGN_IN,
                        "Sign in"));
    }

    /// @param report how our log names it
    static Trouble ours(Optional<String> maybe, String report) {
        return new Trouble(
                "Faultline broke here, not you",
                "What was done before is kept. "
                        + maybe.map(hint -> hint + " ").orElse("")
                        + "The server's log has the details under " + report + ".",
                "/",
                "To the first page");
    }
}
