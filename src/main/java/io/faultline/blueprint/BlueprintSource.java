package io.faultline.blueprint;

import io.faultline.source.ProblemException;
import io.faultline.source.YamlNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What may stand behind `blueprint:` in another file: a map, a path relative to that file, or a shipped name.
final class BlueprintSource {
    private BlueprintSource() {}

    static Blueprint read(YamlNode node, Optional<Path> folder) {
        if (!node.isText()) {
            return Blueprint.of(node);
        }
        String text = node.text();
        if (Blueprints.names().contains(text)) {
            return Blueprints.shipped(text);
        }
        Optional<Path> path = folder.flatMap(f -> resolve(f, text)).filter(Files::isRegularFile);
        if (path.isEmpty()) {
            node.reportUnknown("The blueprint", Blueprints.names());
            throw new ProblemException(node.problems());
        }
        return Blueprint.read(path.get());
    }

    private static Optional<Path> resolve(Path folder, String text) {
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException refused) {
            return Optional.empty();
        }
    }
}
