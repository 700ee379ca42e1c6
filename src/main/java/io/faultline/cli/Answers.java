package io.faultline.cli;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How the quick verbs answer: JSON lines in UTF-8 on the standard output, whatever the machine's own encoding; what
/// is wrong with a file on the standard error, without a stack trace, and code 2.
final class Answers {
    static final int UNKNOWN_INPUT = 2;

    private Answers() {}

    static int orProblems(Runnable verb) {
        try {
            verb.run();
            return 0;
        } catch (ProblemException refused) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(refused.getMessage());
            return UNKNOWN_INPUT;
        } catch (UncheckedIOException unreadable) {
            System.err.println(unreadable.getMessage() + ".\nMaybe it is not a text in UTF-8.");
            return UNKNOWN_INPUT;
        }
    }

    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw ProblemException.of(
                    Problem.at(file.toString(), 0, file.toString(), "There is no file (" + file + ").")
                            .maybe("the path is relative to another folder."));
        }
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    static void print(Stream<? extends JsonNode> lines) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            for (JsonNode line : (Iterable<JsonNode>) lines.map(JsonNode.class::cast)::iterator) {
                out.write(line.toString());
                out.write('\n');
            }
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write the answer", failure);
        }
    }
}
