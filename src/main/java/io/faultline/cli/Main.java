package io.faultline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The main class of the jar. A verb that fails ends the process with its code; `run` returns 0 and leaves the
/// server's threads alive.
@Command(
        name = "faultline",
        description = "Learn Hyper-V high availability by breaking a simulated cluster.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        subcommands = {Run.class})
public final class Main {

    private Main() {}

    public static void main(String... args) {
        int code = commands().execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// The whole command line, for [#main] and for tests that ask it without starting a process.
    static CommandLine commands() {
        return new CommandLine(new Main());
    }
}
