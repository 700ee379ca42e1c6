package io.faultline.rehearsal;

import io.faultline.blueprint.ScriptLine;
import io.faultline.lab.LabFolder;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;

/// A way through a lab: a right one (`golden.yaml`, `alt-….yaml`), which earns everything, or a wrong one
/// (`wrong-….yaml`), which loses exactly what it names.
///
/// @param file     as messages name it
/// @param mustFail ids of the checks that it loses; none for a right one
record LabSolution(String file, boolean isWrong, List<String> mustFail, List<ScriptLine> lines) {
    static final String FOLDER = "solutions";

    LabSolution {
        mustFail = List.copyOf(mustFail);
        lines = List.copyOf(lines);
    }

    boolean isGolden() {
        return file.endsWith("/golden.yaml");
    }

    /// The same without one of its lines.
    LabSolution without(ScriptLine line) {
        List<ScriptLine> rest = new ArrayList<>(lines);
        rest.remove(line);
        return new LabSolution(file, isWrong, mustFail, rest);
    }

    /// @throws io.faultline.source.ProblemException when it cannot be read
    static LabSolution read(LabFolder folder, String name, List<String> checks) {
        String path = FOLDER + "/" + name;
        String file = folder.named(path);
        return Yaml.read(file, folder.read(path).orElse(""), root -> of(file, name.startsWith("wrong-"), root, checks));
    }

    private static LabSolution of(String file, boolean wrong, YamlNode root, List<String> checks) {
        List<String> mustFail = new ArrayList<>();
        if (wrong) {
            root.onlyKeys("mustFail", "script");
            for (YamlNode check : root.required("mustFail").list()) {
                if (!checks.contains(check.text())) {
                    check.reportUnknown("The check", checks);
                }
                mustFail.add(check.text());
            }
        }
        YamlNode script = wrong || root.isMap() ? root.required("script") : root;
        return new LabSolution(
                file,
                wrong,
                mustFail,
                script.list().stream().map(ScriptLine::of).toList());
    }
}
