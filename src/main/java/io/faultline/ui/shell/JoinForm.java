package io.faultline.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.course.JoinResult;
import io.faultline.course.Joining;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Class code and name; what is wrong stands beside the field.
final class JoinForm extends Composite<Div> {

    private final TextField code = Doorway.text("Class code", "off");
    private final TextField name = Doorway.text("Your name", "name");
    private final NativeButton thatIsMe = new NativeButton("That is me: I have a return key");
    private final Joining joining;
    private final Consumer<JoinResult.Joined> in;

    JoinForm(Joining joining, String givenCode, Consumer<JoinResult.Joined> in, BiConsumer<String, String> comeBack) {
        this.joining = joining;
        this.in = in;
        code.addClassName("code");
        code.setPlaceholder("K4R-DV7");
        code.setValue(givenCode);
        code.setAutofocus(givenCode.isEmpty());
        name.setAutofocus(!givenCode.isEmpty());
        name.setHelperText("At most 40 characters. It is unique in your class.");
        thatIsMe.addClassNames("btn", "quiet");
        thatIsMe.setVisible(false);
        thatIsMe.addClickListener(_ -> comeBack.accept(code.getValue(), name.getValue()));
        getContent().add(Doorway.form(new NativeButton("Join", _ -> join()), code, name), thatIsMe);
    }

    private void join() {
        Doorway.clear(code, name);
        thatIsMe.setVisible(false);
        boolean complete = Doorway.isFilled(name, "Please type a name.")
                & Doorway.isFilled(code, "Please type the code of your class.");
        if (!complete) {
            return;
        }
        switch (joining.join(code.getValue(), name.getValue(), Arrival.address())) {
            case JoinResult.Joined joined -> in.accept(joined);
            case JoinResult.UnknownCode _ ->
                Doorway.fault(
                        code, "No class has this code. It has six signs, such as K4R-DV7; it may have been renewed.");
            case JoinResult.TooSoon(var seconds) -> Doorway.fault(code, Doorway.tooSoon(seconds));
            case JoinResult.ClassClosed(var className) ->
                Doorway.fault(code, "The class “" + className + "” is closed and takes nobody new.");
            case JoinResult.ClassFull(var most) ->
                Doorway.fault(code, "This class is full: it has " + most + " people. Please tell your instructor.");
            case JoinResult.BadName(var reason) -> Doorway.fault(name, reason);
            case JoinResult.NameTaken _ -> {
                Doorway.fault(
                        name, "Somebody in this class has this name. If that is not you, add a letter or a surname.");
                thatIsMe.setVisible(true);
            }
        }
    }
}
