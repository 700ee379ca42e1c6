package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before something that cannot be taken back. Its buttons are verbs, and the one that does nothing has
/// the focus.
final class SafeDialog {
    /// The dialog itself gives the focus to the button that acts, once it is open; this one takes it from
    /// there.
    private static final String SAFE = """
            const dialog = this.closest('vaadin-confirm-dialog');
            dialog.__onDialogOpened = () => this.focus();
            if (dialog.opened && dialog.contains(document.activeElement)) this.focus();
            """;

    private final ConfirmDialog dialog = new ConfirmDialog();
    private final Button act;

    SafeDialog(String title, Component text, String act, String refuse, Runnable acts) {
        dialog.setHeader(title);
        dialog.setText(text);
        Button keep = new Button(refuse);
        this.act = new Button(act);
        this.act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setCancelButton(keep);
        dialog.setCancelable(true);
        dialog.setConfirmButton(this.act);
        this.act.addClickListener(click -> acts.run());
        keep.getElement().executeJs(SAFE);
    }

    /// What it does breaks something.
    SafeDialog hot() {
        act.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClassName("hot");
        return this;
    }

    void open() {
        dialog.open();
    }
}
