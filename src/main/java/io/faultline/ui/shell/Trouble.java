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

    /// A route that another role may open.
    static Trouble notForYou(Visitor visitor) {
        return closed(visitor, "This page is for instructors", "Labs, benches and the advisor are open to you.");
    }

    /// Somebody else's attempt.
    static Trouble notYours(Visitor visitor) {
        return closed(
                visitor,
                "This is not yours to see",
                "An attempt is seen by its owner and by the instructor of the class, and by nobody else.");
    }

    private static Trouble closed(Visitor visitor, String title, String text) {
        if (visitor.owesPassword()) {
            return new Trouble(
                    "First a password of your own",
                    "You signed in with the one-time password. It opens nothing else until you have chosen yours.",
                    "/" + ChangePasswordView.ROUTE,
                    "Choose a password");
        }
        return visitor.person()
                .map(person ->
                        new Trouble(title, "You are signed in as " + person.name() + ". " + text, "/", "To the labs"))
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
