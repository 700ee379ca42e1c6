package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.account.Accounts;
import io.faultline.account.SignInResult;
import java.util.Optional;

/// Where instructors sign in, and where whoever must sign in first is sent: so it shows learners their way too.
@Route(value = SecurityConfiguration.SIGN_IN, layout = MainLayout.class)
@PageTitle("Sign in · Faultline")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver {

    private final TextField name = Doorway.text("Name", "username");
    private final PasswordField password = Doorway.secret("Password", "current-password");
    private final Accounts accounts;
    private final Arrival arrival;
    private final Visitor visitor;

    SignInView(Accounts accounts, Arrival arrival, Visitor visitor) {
        this.accounts = accounts;
        this.arrival = arrival;
        this.visitor = visitor;
        name.setAutofocus(true);
        password.setHelperText("The first start of the server prints a one-time password in its log.");
        var join = new Anchor("/" + JoinView.ROUTE, "Join with a class code");
        var back = new Anchor("/" + JoinView.ROUTE + "?way=back", "come back with your key");
        var learners = new Paragraph(new Span("In a class? "), join, new Span(" or "), back, new Span("."));
        learners.addClassName("small-print");
        add(new Doorway("Sign in")
                .say("For instructors. Learners need no password.")
                .put(Doorway.form(new NativeButton("Sign in", _ -> signIn()), name, password), learners));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visitor.owesPassword()) {
            event.forwardTo(ChangePasswordView.class);
        } else if (visitor.isIn()) {
            event.forwardTo(StartView.class);
        }
    }

    private void signIn() {
        Doorway.clear(name, password);
        boolean complete = Doorway.isFilled(password, "Please type your password.")
                & Doorway.isFilled(name, "Please type your name.");
        if (!complete) {
            return;
        }
        switch (accounts.signInInstructor(name.getValue(), password.getValue(), Arrival.address())) {
            case SignInResult.SignedIn(var admission) -> arrival.enter(admission, Optional.empty());
            case SignInResult.WrongNameOrSecret _ ->
                Doorway.fault(password, "Name and password do not belong together.");
            case SignInResult.Unreadable(var reason) -> Doorway.fault(password, reason);
            case SignInResult.TooSoon(var seconds) -> Doorway.fault(password, Doorway.tooSoon(seconds));
        }
    }
}
