package io.faultline.console;

import io.faultline.console.cmdlet.Catalog;
import io.faultline.console.cmdlet.Completer;
import io.faultline.console.cmdlet.Interpreter;
import io.faultline.console.syntax.Syntax;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Optional;

/// The console's door. It remembers nothing: the same line in the same fabric means the same.
public final class Shell {
    private Shell() {}

    /// What a line means in a fabric at an instant. Nothing is carried out: a command is returned, not submitted.
    public static Reply interpret(FabricState state, SimTime now, String line) {
        try {
            return new Interpreter(state, now).reply(Syntax.read(line));
        } catch (ShellFailure failure) {
            return new Reply.Failed(failure.error());
        }
    }

    /// The canonical line of a command: journal, scripts and buttons speak it, and `interpret` reads it back.
    public static String print(Command command) {
        return Canonical.line(command);
    }

    /// The PowerShell module that a cmdlet belongs to; none for what is no cmdlet here.
    public static Optional<String> module(String cmdlet) {
        return Catalog.all().stream()
                .filter(known -> known.name().equalsIgnoreCase(cmdlet))
                .map(known -> known.module().toString())
                .findFirst();
    }

    /// How a line may go on at the caret, for Tab.
    public static List<Completion> complete(FabricState state, String text, int caret) {
        return Completer.of(state, text, caret);
    }
}
