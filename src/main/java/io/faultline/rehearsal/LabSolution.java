package io.faultline.rehearsal;

import io.faultline.lab.Check;
import io.faultline.lab.Guard;
import io.faultline.lab.Lab;
import io.faultline.lab.LabFolder;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A way through a lab: a right one (`golden.yaml`, `alt-….yaml`), which earns everything, or a wrong one
/// (`wrong-….yaml`), which loses exactly what it names.
///
/// @param file     as messages name it
/// @param mustFail ids of the checks that it loses and of the house rules that it breaks; none for a right one
record LabSolution(String file, boolean isWrong, List<String> mustFail, List<Move> moves) {
    static final String FOLDER = "solutions";

    LabSolution {
        mustFail = List.copyOf(mustFail);
        moves = List.copyOf(moves);
    }

    boolean isGolden() {
        return file.endsWith("/golden.yaml");
    }

    /// The same without one of its moves.
    LabSolution without(Move move) {
        List<Move> rest = new ArrayList<>(moves);
        rest.remove(move);
        return new LabSolution(file, isWrong, mustFail, rest);
    }

    /// @throws io.faultline.source.ProblemException when it cannot be read
    static LabSolution read(LabFolder folder, String name, Lab lab) {
        String path = FOLDER + "/" + name;
        String file = folder.named(path);
        return Yaml.read(file, folder.read(path).orElse(""), root -> of(file, name.startsWith("wrong-"), root, lab));
    }

    private static LabSolution of(String file, boolean wrong, YamlNode root, Lab lab) {
        List<String> checks = lab.checks().stream().map(Check::id).toList();
        List<String> mustFail = new ArrayList<>();
        if (wrong) {
            List<String> known = Stream.concat(
                            checks.stream(), lab.guards().stream().map(Guard::id))
                    .toList();
            root.onlyKeys("mustFail", "script");
            for (YamlNode check : root.required("mustFail").list()) {
                if (!known.contains(check.text())) {
                    check.reportUnknown("The check", known);
                }
                mustFail.add(check.text());
            }
        }
        YamlNode script = wrong || root.isMap() ? root.required("script") : root;
        List<Move> moves =
                script.list().stream().map(node -> Move.of(node, lab, checks)).toList();
        return new LabSolution(file, wrong, mustFail, moves);
    }
}
