package io.faultline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The main class of the jar. A verb that fails ends the process with its code; `run` returns 0 and leaves the
/// server's threads alive.
@Command(
        name = "faultline",
        description = "Learn Hyper-V high availability by breaking a simulated cluster.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        versionProvider = Main.Version.class,
        subcommands = {Run.class, SimulateCommand.class, AdviseCommand.class, LintCommand.class, Warm.class})
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

    /// The version that the jar's manifest names.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Faultline " + (version == null ? "from sources" : version)};
        }
    }
}
