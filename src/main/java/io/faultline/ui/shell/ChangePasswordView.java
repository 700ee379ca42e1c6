package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Accounts;
import io.faultline.account.PasswordResult;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// An instructor chooses a password. Whoever came with a one-time password can go nowhere else.
@Route(value = ChangePasswordView.ROUTE, layout = MainLayout.class)
@PageTitle("Choose a password · Faultline")
@PermitAll
class ChangePasswordView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "change-password";

    private final PasswordField old = Doorway.secret("Password now", "current-password");
    private final PasswordField fresh = Doorway.secret("New password", "new-password");
    private final PasswordField again = Doorway.secret("New password again", "new-password");
    private final Accounts accounts;
    private final Arrival arrival;
    private final Visitor visitor;

    ChangePasswordView(Accounts accounts, Arrival arrival, Visitor visitor) {
        this.accounts = accounts;
        this.arrival = arrival;
        this.visitor = visitor;
        old.setAutofocus(true);
        fresh.setHelperText("12 characters or more. A short sentence does well.");
        if (visitor.owesPassword()) {
            old.setHelperText("The one-time password from the log.");
        }
        add(new Doorway("Choose a password")
                .say(
                        visitor.owesPassword()
                                ? "The one-time password has done its work. The one you choose now is yours."
                                : "It counts from the next sign-in.")
                .put(Doorway.form(new NativeButton("Keep this password", _ -> change()), old, fresh, again)));
    }

    /// Learners have keys, not passwords.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!visitor.owesPassword() && !visitor.teaches()) {
            event.forwardTo(StartView.class);
        }
    }

    private void change() {
        Doorway.clear(old, fresh, again);
        boolean complete = Doorway.isFilled(fresh, "Please type a new password.")
                & Doorway.isFilled(old, "Please type the password that you have now.");
        if (!complete) {
            return;
        }
        if (!fresh.getValue().equals(again.getValue())) {
            Doorway.fault(again, "The two new passwords differ.");
            return;
        }
        switch (accounts.changePassword(old.getValue(), fresh.getValue(), Arrival.address())) {
            case PasswordResult.Changed(var admission) -> arrival.enter(admission, Optional.empty());
            case PasswordResult.WrongCurrent _ -> Doorway.fault(old, "This is not the password that you have now.");
            case PasswordResult.BadPassword(var reason) -> Doorway.fault(fresh, reason);
            case PasswordResult.TooSoon(var seconds) -> Doorway.fault(old, Doorway.tooSoon(seconds));
        }
    }
}
