package io.faultline.ui.lab;

import io.faultline.console.Shell;

/// Carries out what was chosen in a menu: at once, or after a question. Whatever is done is typed into the
/// console.
final class Doer {
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
            case Action.MoveHost move -> MoveDialog.ofHost(bench, glance, move).open();
            case Action.Logons all ->
                LogonTable.of(glance.view().state())
                        .dialog("Who may move where", LogonTable.INTRO, "migration.kerberos")
                        .open();
            case Action.Processors of -> {
                CpuTable table =
                        CpuTable.of(glance.view().state(), glance.view().state().vm(of.vm()));
                table.matrix()
                        .dialog("Processors that " + of.vm() + " can move to", table.intro(), "cpu.features")
                        .open();
            }
            case Action.Choose choose -> new ChoiceForm(bench, choose).open();
        }
    }

    private void confirm(Action.Risky risky) {
        Action.Warning warning = risky.warning();
        new SafeDialog(
                        warning.title(),
                        new AskedText(warning.text(), risky.line()),
                        warning.act(),
                        warning.refuse(),
                        () -> bench.type(risky.line()))
                .hot()
                .open();
    }
}
