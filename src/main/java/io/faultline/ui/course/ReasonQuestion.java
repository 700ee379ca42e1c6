package io.faultline.ui.course;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;

/// Asks before something that others will want to know the reason of. It stays open, with what was typed, when
/// the answer is no.
public final class ReasonQuestion extends Dialog {

    private static final int LONGEST = 2_000;

    /// @param act given the reason; says why nothing was done, if nothing was
    public ReasonQuestion(String title, String text, String no, String yes, Function<String, Optional<String>> act) {
        addClassName("question");
        setHeaderTitle(title);
        var reason = new TextArea("Why");
        reason.setHelperText("Those whom it concerns can read it");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setManualValidation(true);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        add(new Paragraph(text), reason);
        var stay = new NativeButton(no, _ -> close());
        stay.addClassName("btn");
        var go = new NativeButton(
                yes,
                _ -> act.apply(reason.getValue())
                        .ifPresentOrElse(
                                why -> {
                                    reason.setErrorMessage(why);
                                    reason.setInvalid(true);
                                    reason.focus();
                                },
                                this::close));
        go.addClassNames("btn", "hot");
        getFooter().add(stay, go);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }
}
