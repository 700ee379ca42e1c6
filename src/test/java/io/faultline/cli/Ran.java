package io.faultline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A command line that has been run.
///
/// @param code how it ended
/// @param said what it wrote, errors too
record Ran(int code, String said) {
    static Ran by(String... line) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            int code = Main.commands().execute(line);
            return new Ran(code, bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
