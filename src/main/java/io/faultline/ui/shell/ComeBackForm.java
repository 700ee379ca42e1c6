package io.faultline.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.account.Admission;
import io.faultline.account.SignInResult;
import io.faultline.course.Joining;
import java.util.function.Consumer;

/// Class code, name and return key. Which of them was wrong is not said.
final class ComeBackForm extends Composite<Div> {

    private final TextField code = Doorway.text("Class code", "off");
    private final TextField name = Doorway.text("Your name", "name");
    private final TextField key = Doorway.text("Return key", "off");
    private final Joining joining;
    private final Consumer<Admission> in;

    ComeBackForm(Joining joining, String givenCode, String givenName, Consumer<Admission> in) {
        this.joining = joining;
        this.in = in;
        code.addClassName("code");
        code.setPlaceholder("K4R-DV7");
        code.setValue(givenCode);
        name.setValue(givenName);
        key.setHelperText("Four words, in any case, with spaces or dashes. Lost? Your instructor gives you a new one.");
        key.setPlaceholder("amber-kettle-north-violin");
        var first = givenCode.isEmpty() ? code : givenName.isEmpty() ? name : key;
        first.setAutofocus(true);
        getContent().add(Doorway.form(new NativeButton("Come back", _ -> comeBack()), code, name, key));
    }

    private void comeBack() {
        Doorway.clear(code, name, key);
        boolean complete = Doorway.isFilled(key, "Please type your four words.")
                & Doorway.isFilled(name, "Please type the name that you joined with.")
                & Doorway.isFilled(code, "Please type the code of your class.");
        if (!complete) {
            return;
        }
        switch (joining.comeBack(code.getValue(), name.getValue(), key.getValue(), Arrival.address())) {
            case SignInResult.SignedIn(var admission) -> in.accept(admission);
            case SignInResult.WrongNameOrSecret _ ->
                Doorway.fault(key, "Code, name and key do not belong together. Please check all three.");
            case SignInResult.Unreadable(var reason) -> Doorway.fault(key, reason);
            case SignInResult.TooSoon(var seconds) -> Doorway.fault(key, Doorway.tooSoon(seconds));
        }
    }
}
