package io.faultline.ui.lab;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.faultline.console.Shell;

/// Carries out what was chosen in a menu: at once, or after a question. Whatever is done is typed into the console.
final class Doer {
    /// The dialog itself gives the focus to the button that acts, once it is open; this one takes it from there.
    private static final String SAFE = """
            const dialog = this.closest('vaadin-confirm-dialog');
            dialog.__onDialogOpened = () => this.focus();
            if (dialog.opened && dialog.contains(document.activeElement)) this.focus();
            """;

    private final Bench bench;

    Doer(Bench bench) {
        this.bench = bench;
    }

    void begin(Action action, Glance glance) {
        switch (action) {
            case Action.Plain plain -> bench.type(Shell.print(plain.command()));
            case Action.Risky risky -> confirm(risky);
            case Action.Move move -> MoveDialog.ofVm(bench, glance, move).open();
            case Action.MoveVolume move ->
                MoveDialog.ofVolume(bench, glance, move).open();
        }
    }

    /// The button that has the focus is the one that does nothing.
    private void confirm(Action.Risky risky) {
        Action.Warning warning = risky.warning();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(warning.title());
        dialog.setText(new AskedText(warning.text(), risky.line()));
        Button keep = new Button(warning.refuse());
        Button act = new Button(warning.act());
        act.addClassName("hot");
        dialog.setCancelButton(keep);
        dialog.setCancelable(true);
        dialog.setConfirmButton(act);
        act.addClickListener(click -> bench.type(risky.line()));
        keep.getElement().executeJs(SAFE);
        dialog.open();
    }
}
