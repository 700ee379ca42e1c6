package io.faultline.lab;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import io.faultline.source.Problems;
import io.faultline.source.Yaml;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads one lab folder, and tells all that is wrong with it at once.
final class LabReader {

    static final String FORMAT = "faultline/lab/1";
    private static final String FILE = "lab.yaml";
    /// A shared blueprint among the files of a lab.
    private static final String BLUEPRINT = "blueprint";

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
            "scenarios",
            "windows",
            "modes",
            "tests",
            "params",
            "require",
            "set",
            "faults",
            "allow",
            "steps",
            "checks",
            "guards",
            "hints",
            "scoring");

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
        Params params = params(root);
        boolean fabric = !root.has("scenarios");
        Language language = new Language(params, fabric ? Language.Ground.FABRIC : Language.Ground.NOTHING);
        Marking marking = new Marking(params.examples().keySet(), texts);
        Variants variants = fabric ? variants(root, params, language) : withoutFabric(root, params, language);
        WindowsVersion windows = root.optional("windows")
                .map(LabReader::windows)
                .orElse(variants.blueprint().windows());
        StepReader stepReader =
                new StepReader(root.required("steps"), folder, hash, marking, variants.situations(), texts);
        List<Fault> faults = root.optional("faults")
                .map(new FaultReader(language, stepReader.ids())::read)
                .orElse(List.of());
        List<String> faultIds = faults.stream().map(Fault::id).toList();
        Set<String> moments = new TreeSet<>(faultIds);
        moments.addAll(stepReader.ids());
        LabView start = LabView.of(variants.blueprint().state(), SimTime.ZERO);
        CheckReader checkReader = new CheckReader(
                new Wording(language, start, moments),
                stepReader.ids(),
                faultIds,
                step -> stepReader.isAboutSituation(step)
                        ? Language.Ground.SITUATION
                        : fabric ? Language.Ground.FABRIC : Language.Ground.NOTHING,
                fabric);
        List<Check> checks = checkReader.checks(root.required("checks"));
        List<Guard> guards = root.optional("guards").map(checkReader::guards).orElse(List.of());
        List<Step> steps = stepReader.steps(checks);
        checkReader.everyStepCanBeDone(root.required("steps"), checks);
        List<Hint> hints = root.optional("hints")
                .map(node -> HintReader.read(node, stepReader.ids(), stepReader::marking, fabric, texts))
                .orElse(List.of());
        root.optional("tests").ifPresent(LabReader::tests);
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
                variants,
                faults,
                steps,
                checks,
                guards,
                hints,
                root.optional("allow").map(LabReader::allow).orElse(Allow.ALL),
                root.optional("scoring").map(LabReader::scoring).orElse(Scoring.USUAL),
                LabSource.of(hash));
    }

    private static Params params(YamlNode root) {
        List<Param> drawn = root.optional("params").map(ParamReader::read).orElse(List.of());
        List<Expression> required = new ArrayList<>();
        Vocabulary words = new Language(new Params(drawn, List.of())).ofParams();
        for (YamlNode condition : root.optional("require").map(YamlNode::list).orElse(List.of())) {
            words.condition(condition).ifPresent(required::add);
        }
        return new Params(drawn, required);
    }

    private Variants variants(YamlNode root, Params params, Language language) {
        Variants.BlueprintText text = blueprint(root.required("blueprint"));
        List<Setting> settings = new ArrayList<>();
        for (YamlEntry entry : root.optional("set").map(YamlNode::entries).orElse(List.of())) {
            settings.add(new Setting(entry.key(), entry.value().text(), entry.line()));
        }
        root.check();
        Variants variants = new Variants(params, language, settings, text, Blueprint.read(text.name(), text.text()));
        Optional<Variant> first = variants.first();
        if (first.isPresent() && !settings.isEmpty()) {
            variants.blueprint(first.get()); // refuses what cannot be set
        }
        return variants;
    }

    /// What only makes sense where there is something to break has no place here.
    private Variants withoutFabric(YamlNode root, Params params, Language language) {
        for (String key : List.of("blueprint", "windows", "set", "faults", "allow", "guards")) {
            root.optional(key)
                    .ifPresent(node -> node.report(
                            "(" + key + ") belongs to a lab with a fabric, and scenarios: to one without.",
                            "one of the two is meant."));
        }
        Situations situations = new SituationReader(folder, hash).read(root.required("scenarios"));
        root.check();
        return new Variants(params, language, situations, folder.named(FILE));
    }

    /// A name of the library, or a file beside lab.yaml.
    private Variants.BlueprintText blueprint(YamlNode node) {
        String name = node.text();
        Optional<String> kept = folder.read(BLUEPRINT);
        if (kept.isPresent()) {
            return blueprint(name, kept.get());
        }
        String shared = name.replaceFirst("^.*/blueprints/(.+)\\.yaml$", "$1");
        if (Blueprints.names().contains(shared)) {
            return blueprint(shared + ".yaml", Blueprints.text(shared));
        }
        if (name.endsWith(".yaml")) {
            Optional<String> text = folder.read(name);
            if (text.isEmpty()) {
                node.report(
                        "There is no file (" + name + ") in this folder.",
                        "a shared blueprint is meant: it is named without .yaml, as in four-nodes-san.");
                node.check();
            }
            return blueprint(folder.named(name), text.orElse(""));
        }
        node.reportUnknown("The blueprint", Blueprints.names());
        node.check();
        throw new IllegalStateException("A blueprint that is not known was not refused: " + name);
    }

    private Variants.BlueprintText blueprint(String name, String text) {
        hash.add(BLUEPRINT, text);
        return new Variants.BlueprintText(name, text, folder.named(FILE));
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

    /// What the linter holds every lab to; a lab may say it, and cannot ask for less.
    private static void tests(YamlNode node) {
        node.onlyKeys("golden", "untouched");
        node.optional("golden").ifPresent(golden -> golden.number(100, 100));
        node.optional("untouched").ifPresent(untouched -> untouched.number(0, 0));
    }

    private static Allow allow(YamlNode node) {
        node.onlyKeys("modules", "deny", "why");
        List<YamlNode> modules = node.optional("modules").map(YamlNode::list).orElse(List.of());
        modules.stream()
                .filter(module -> !Allow.MODULES.contains(module.text()))
                .forEach(module -> module.reportUnknown("The module", Allow.MODULES));
        return new Allow(
                modules.stream().map(YamlNode::text).toList(),
                node.optional("deny").map(LabReader::words).orElse(List.of()),
                node.required("why").text());
    }

    private static Scoring scoring(YamlNode node) {
        node.onlyKeys("pass", "exam", "attempts", "floor");
        Optional<YamlNode> attempts = node.optional("attempts").map(given -> given.onlyKeys("practice", "exam"));
        attempts.flatMap(given -> given.optional("practice"))
                .filter(given -> !given.text().equals("unlimited"))
                .ifPresent(given -> given.report("Practice is unlimited.", "practice: unlimited is meant."));
        node.optional("floor")
                .filter(floor -> floor.number() != 0)
                .ifPresent(floor -> floor.report("A score never falls below 0.", "floor: 0 is meant."));
        List<Double> exam = attempts
                .flatMap(given -> given.optional("exam"))
                .or(() -> node.optional("exam"))
                .map(YamlNode::list)
                .orElse(List.of())
                .stream()
                .map(YamlNode::decimal)
                .toList();
        exam.stream()
                .filter(factor -> factor < 0 || factor > 1)
                .findFirst()
                .ifPresent(_ -> node.report("An attempt of an exam is worth 0 to 1.", "0.8 is meant."));
        return new Scoring(
                node.optional("pass").map(pass -> (int) pass.number(0, 100)).orElse(Scoring.USUAL.pass()),
                exam.isEmpty() ? Scoring.USUAL.exam() : exam);
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
