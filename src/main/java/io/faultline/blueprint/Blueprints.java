package io.faultline.blueprint;

import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The blueprints that come with the program, from `labs/blueprints/`. Add a name here with its file.
public final class Blueprints {
    private static final String FOLDER = "labs/blueprints/";
    private static final List<String> NAMES =
            List.of("four-nodes-san", "two-nodes-san", "two-sites", "standalone-hosts", "three-nodes-tight-memory");

    private Blueprints() {}

    public static List<String> names() {
        return NAMES;
    }

    /// @throws ProblemException when no such blueprint comes with the program
    public static Blueprint shipped(String name) {
        return Blueprint.read(FOLDER + name + ".yaml", text(name));
    }

    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw ProblemException.of(Problem.at(FOLDER, 0, name, "No blueprint (" + name + ") comes with the program.")
                    .maybe(Nearest.maybe(name, NAMES)));
        }
        try (InputStream in = Blueprints.class.getClassLoader().getResourceAsStream(FOLDER + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException(
                        FOLDER + name + ".yaml is not on the class path.\nMaybe the build left labs/ out.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the blueprint " + name, failure);
        }
    }
}
