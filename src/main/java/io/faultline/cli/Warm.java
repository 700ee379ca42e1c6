package io.faultline.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs other verbs in one process, each argument a whole command line: the launcher's way to fill the JVM's start-up
/// cache for the quick verbs. What they answer does not matter here.
@Command(name = "warm", hidden = true)
final class Warm implements Runnable {

    @Parameters
    private List<String> lines = List.of();

    @Override
    public void run() {
        for (var line : lines) {
            Main.commands().execute(line.split(" "));
        }
    }
}
