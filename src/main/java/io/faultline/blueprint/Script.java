package io.faultline.blueprint;

import io.faultline.kernel.SimTime;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `simulate` runs: a blueprint and timed lines. The file has `script:`, a list of lines, and either the keys of a
/// blueprint beside it, or `blueprint:` with a map of them, the path of a file, or the name of one that is shipped.
///
/// @param seed  for this run
/// @param until when the run ends whatever the lines say; empty when the last line ends it
public record Script(Blueprint blueprint, long seed, Optional<SimTime> until, List<ScriptLine> lines) {
    /// Keys of a file whose blueprint is elsewhere.
    static final List<String> KEYS = List.of("title", "blueprint", "script", "seed", "until");
    /// Keys of ours where the blueprint's own stand beside them.
    static final List<String> BESIDES = List.of("script", "until");

    public Script {
        lines = List.copyOf(lines);
    }

    /// @throws io.faultline.source.ProblemException with all that is wrong, each with its line
    public static Script read(Path path) {
        return Yaml.read(path, root -> of(root, Optional.of(folder(path))));
    }

    /// A text that lies in no folder: `blueprint:` can only be a map or a shipped name.
    ///
    /// @throws io.faultline.source.ProblemException with all that is wrong, each with its line
    public static Script read(String file, String text) {
        return Yaml.read(file, text, root -> of(root, Optional.empty()));
    }

    private static Script of(YamlNode root, Optional<Path> folder) {
        List<ScriptLine> lines = root.optional("script").map(YamlNode::list).orElse(List.of()).stream()
                .map(ScriptLine::of)
                .toList();
        Optional<SimTime> until = root.optional("until").map(n -> SimTime.ZERO.plus(n.duration()));
        Blueprint blueprint = root.has("blueprint")
                ? BlueprintSource.read(root.onlyKeys(KEYS).required("blueprint"), folder)
                : Blueprint.of(root, BESIDES);
        long seed = root.optional("seed").map(YamlNode::number).orElse(blueprint.seed());
        return new Script(blueprint, seed, until, lines);
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
