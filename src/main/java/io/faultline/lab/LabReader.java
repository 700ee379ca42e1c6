package io.faultline.lab;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import io.faultline.source.Problems;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads one lab folder, and tells all that is wrong with it at once.
final class LabReader {

    static final String FORMAT = "faultline/lab/1";
    private static final String FILE = "lab.yaml";
    private static final List<String> KEYS = List.of(
            "format",
            "id",
            "revision",
            "title",
            "language",
            "minutes",
            "level",
            "concepts",
            "blueprint",
            "windows",
            "modes",
            "steps",
            "checks",
            "guards",
            "hints");

    private final LabFolder folder;
    private final String id;
    private final ContentHash hash = new ContentHash();
    private final Problems texts = new Problems();

    private LabReader(LabFolder folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /// @param id the name of the folder
    static Lab read(LabFolder folder, String id) {
        String file = folder.named(FILE);
        String text = folder.read(FILE)
                .orElseThrow(() -> ProblemException.of(
                        Problem.at(file, 0, file, "There is no lab here: (" + file + ") is missing.")
                                .maybe("the lab lies in another folder.")));
        LabReader reader = new LabReader(folder, id);
        reader.hash.add(FILE, text);
        return Yaml.read(file, text, reader::lab);
    }

    private Lab lab(YamlNode root) {
        root.onlyKeys(KEYS);
        expect(root.required("format"), FORMAT, "this file is of another kind or of a later version.");
        expect(root.required("id"), id, "the folder was renamed: its name is the id.");
        Blueprint blueprint = blueprint(root.required("blueprint"));
        WindowsVersion windows =
                root.optional("windows").map(LabReader::windows).orElse(blueprint.windows());
        SequencedMap<String, YamlNode> stepNodes = stepsById(root.required("steps"));
        CheckReader reader = new CheckReader(LabView.of(blueprint.state(), SimTime.ZERO), stepNodes.sequencedKeySet());
        List<Check> checks = reader.checks(root.required("checks"));
        List<Guard> guards = root.optional("guards").map(reader::guards).orElse(List.of());
        List<String> checkIds = checks.stream().map(Check::id).toList();
        List<Step> steps = new ArrayList<>();
        stepNodes.forEach((name, node) -> steps.add(step(name, node, steps, checkIds)));
        reader.everyStepCanBeDone(root.required("steps"), checks);
        List<Hint> hints = root.optional("hints")
                .map(node -> HintReader.read(node, stepNodes.sequencedKeySet(), texts))
                .orElse(List.of());
        texts.inOrder().forEach(root::report);
        return new Lab(
                id,
                (int) root.required("revision").number(1, 1_000_000),
                root.required("title").text(),
                root.optional("language").map(YamlNode::text).orElse("en"),
                (int) root.required("minutes").number(1, 600),
                (int) root.required("level").number(1, 5),
                root.optional("concepts").map(LabReader::words).orElse(List.of()),
                windows,
                root.optional("modes").map(LabReader::modes).orElse(List.of(Mode.values())),
                blueprint,
                steps,
                checks,
                guards,
                hints,
                hash.value());
    }

    /// A name of the library, or a file beside lab.yaml.
    private Blueprint blueprint(YamlNode node) {
        String name = node.text();
        if (name.endsWith(".yaml")) {
            Optional<String> text = folder.read(name);
            if (text.isEmpty()) {
                node.report(
                        "There is no file (" + name + ") in this folder.",
                        "a shared blueprint is meant: it is " + "named without .yaml, as in four-nodes-san.");
                node.check();
            }
            hash.add("blueprint", text.orElse(""));
            return Blueprint.read(folder.named(name), text.orElse(""));
        }
        if (!Blueprints.names().contains(name)) {
            node.reportUnknown("The blueprint", Blueprints.names());
            node.check();
        }
        hash.add("blueprint", Blueprints.text(name));
        return Blueprints.shipped(name);
    }

    private Step step(String name, YamlNode node, List<Step> before, List<String> checkIds) {
        node.onlyKeys("id", "text", "needs");
        YamlNode file = node.required("text");
        String text = folder.read(file.text()).orElse("");
        if (text.isEmpty() && !file.text().isEmpty()) {
            file.report(
                    "There is no text (" + file.text() + ").",
                    "it is one of: "
                            + String.join(
                                    ", ",
                                    folder.list("text").stream()
                                            .map(found -> "text/" + found)
                                            .toList()) + ".");
        }
        hash.add(file.text(), text);
        List<String> earlier = before.stream().map(Step::id).toList();
        List<String> needs = new ArrayList<>();
        for (YamlNode need : node.optional("needs").map(YamlNode::list).orElse(List.of())) {
            if (!earlier.contains(need.text())) {
                need.reportUnknown("An earlier step", earlier);
            }
            needs.add(need.text());
        }
        String title = LabText.title(text);
        if (title.isEmpty() && !text.isEmpty()) {
            texts.add(Problem.at(folder.named(file.text()), 1, "", "The text has no heading, so the step has no title.")
                    .maybe("a first line such as # Move a machine is missing."));
        }
        return new Step(
                name, title, file.text(), LabText.read(folder.named(file.text()), text, checkIds, texts), needs);
    }

    private static SequencedMap<String, YamlNode> stepsById(YamlNode list) {
        SequencedMap<String, YamlNode> steps = new LinkedHashMap<>();
        for (YamlNode node : list.list()) {
            YamlNode id = node.required("id");
            if (steps.putIfAbsent(id.text(), node) != null) {
                id.report("The step (" + id.text() + ") stands here twice.", "one of them has another name.");
            }
        }
        return steps;
    }

    private static void expect(YamlNode node, String expected, String maybe) {
        if (node.isText() && !node.text().equals(expected)) {
            node.report(node.path() + " (" + node.text() + ") must be " + expected + ".", maybe);
        }
    }

    private static WindowsVersion windows(YamlNode node) {
        List<String> known = Arrays.stream(WindowsVersion.values())
                .map(WindowsVersion::toString)
                .toList();
        int index = known.indexOf(node.text());
        if (index < 0) {
            node.reportUnknown("The version of Windows Server", known);
        }
        return WindowsVersion.values()[Math.max(0, index)];
    }

    private static List<String> words(YamlNode node) {
        return node.list().stream().map(YamlNode::text).toList();
    }

    private static List<Mode> modes(YamlNode node) {
        return node.list().stream()
                .map(mode -> mode.oneOf(Mode.class))
                .distinct()
                .toList();
    }
}
