package io.faultline.console;

import io.faultline.fabric.Command;
import java.util.List;

/// What a line means: commands to be submitted by whoever asked, rows or a text to be shown, or an error.
public sealed interface Reply permits Reply.Commands, Rows, Reply.Text, Reply.Failed {

    /// @param canonical the line of each command, as the journal keeps it
    record Commands(List<Command> commands, List<String> canonical) implements Reply {
        public Commands {
            commands = List.copyOf(commands);
            canonical = List.copyOf(canonical);
        }

        public static Commands of(List<? extends Command> commands) {
            return new Commands(
                    List.copyOf(commands), commands.stream().map(Shell::print).toList());
        }
    }

    /// Help, or a single value.
    record Text(String text) implements Reply {}

    record Failed(ShellError error) implements Reply {}
}
