package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.account.Person;
import io.faultline.course.JoinResult;
import io.faultline.course.Joining;
import java.util.Optional;

/// The learner's way in. `?code=` fills in the class code, `?lab=` is where to go on, `?way=back` is for
/// whoever has a return key.
@Route(value = JoinView.ROUTE, layout = MainLayout.class)
@PageTitle("Join a class · Faultline")
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "join";

    private final Joining joining;
    private final Arrival arrival;
    private final Visitor visitor;
    private String code = "";
    private Optional<Wish> wish = Optional.empty();

    JoinView(Joining joining, Arrival arrival, Visitor visitor) {
        this.joining = joining;
        this.arrival = arrival;
        this.visitor = visitor;
        addClassName("join-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        code = asked.getSingleParameter("code").orElse("");
        wish = Wish.of(asked);
        if (visitor.owesPassword()) {
            event.forwardTo(ChangePasswordView.class);
        } else if (visitor.person().isPresent()) {
            show(alreadyIn(visitor.person().get()));
        } else if (wantsBack(asked)) {
            askKey(code, "");
        } else {
            askName();
        }
    }

    private static boolean wantsBack(QueryParameters asked) {
        return asked.getSingleParameter("way").filter("back"::equals).isPresent();
    }

    private void askName() {
        show(new Doorway("Join a class")
                .say("The code is on the board; the name is what your instructor will see.")
                .put(ways(false), new JoinForm(joining, code, this::joined, this::askKey)));
    }

    private void askKey(String typedCode, String typedName) {
        show(new Doorway("Welcome back")
                .say("The four words that you wrote down bring you back to the very second that you left.")
                .put(ways(true), new ComeBackForm(joining, typedCode, typedName, in -> arrival.enter(in, wished()))));
    }

    private void joined(JoinResult.Joined joined) {
        show(new KeyPage(joined, () -> arrival.enter(joined.admission(), wished())));
    }

    private Div ways(boolean back) {
        var isNew = new NativeButton("I am new here", _ -> askName());
        var hasKey = new NativeButton("I have a return key", _ -> askKey(code, ""));
        isNew.getElement().setAttribute("aria-pressed", String.valueOf(!back));
        hasKey.getElement().setAttribute("aria-pressed", String.valueOf(back));
        var ways = new Div(isNew, hasKey);
        ways.addClassNames("seg", "ways");
        ways.getElement().setAttribute("role", "group").setAttribute("aria-label", "How you come in");
        return ways;
    }

    private Doorway alreadyIn(Person person) {
        var on = new Anchor(wished().orElse("/"), "Go on as " + person.name());
        on.addClassNames("btn", "primary", "big");
        var out = new NativeButton("Sign out", _ -> visitor.signOut());
        out.addClassNames("btn", "big");
        var act = new Div(on, out);
        act.addClassName("act");
        var hint = new Paragraph(new Span("To join another class, sign out first: each class has its own names."));
        hint.addClassName("small-print");
        return new Doorway("You are in")
                .say("Signed in as " + person.name() + ".")
                .put(act, hint);
    }

    private Optional<String> wished() {
        return wish.map(Wish::path);
    }

    private void show(Div page) {
        removeAll();
        add(page);
    }
}
