package io.faultline.lab;

import io.faultline.advisor.ScenarioReader;
import io.faultline.source.ProblemException;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `scenarios:` and the files that its pool names, `scenarios/NAME.yaml`: title, story, and the needs and
/// holdings of an advisor's scenario.
final class SituationReader {
    static final String PLACE = "scenarios";
    private static final String END = ".yaml";

    private final LabFolder folder;
    private final ContentHash hash;

    SituationReader(LabFolder folder, ContentHash hash) {
        this.folder = folder;
        this.hash = hash;
    }

    Situations read(YamlNode node) {
        node.onlyKeys("pool", "choose");
        YamlNode list = node.required("pool");
        List<Situation> pool = new ArrayList<>();
        for (YamlNode name : list.list()) {
            if (pool.stream().anyMatch(one -> one.id().equals(name.text()))) {
                name.report("The situation (" + name.text() + ") stands here twice.", "one line is a copy.");
            } else {
                situation(name).ifPresent(pool::add);
            }
        }
        int choose = (int) node.required("choose").number(1, 100);
        if (choose > list.list().size()) {
            node.required("choose")
                    .report(
                            "The pool has " + list.list().size() + " situations, and " + choose + " are drawn.",
                            "a file in " + PLACE + "/ is not in the pool yet.");
        }
        return new Situations(pool, choose, list.line());
    }

    private Optional<Situation> situation(YamlNode name) {
        String id = name.text();
        String path = PLACE + "/" + id + END;
        Optional<String> text = name.isText() ? folder.read(path) : Optional.empty();
        if (text.isEmpty()) {
            if (name.isText()) {
                name.reportUnknown("The situation", names(folder));
            }
            return Optional.empty();
        }
        hash.add(path, text.get());
        try {
            return Optional.of(Yaml.read(folder.named(path), text.get(), root -> of(id, root)));
        } catch (ProblemException unreadable) {
            unreadable.problems().forEach(name::report);
            return Optional.empty();
        }
    }

    private static Situation of(String id, YamlNode root) {
        root.onlyKeys("title", "story", "needs", "have");
        String title = root.required("title").text();
        String story = root.required("story").text().strip();
        return new Situation(id, title, story, ScenarioReader.parts(title, root));
    }

    /// The situations that lie in a lab's folder.
    static List<String> names(LabFolder folder) {
        return folder.list(PLACE).stream()
                .filter(name -> name.endsWith(END))
                .map(name -> name.substring(0, name.length() - END.length()))
                .toList();
    }
}
