package io.faultline.lab;

import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `checks:` and `guards:`. Every expression is typed here, and every name in it is looked up in the fabric that
/// the lab begins with.
final class CheckReader {

    private static final List<String> TENSES = List.of("now", "happened", "never");
    private static final List<String> KEYS =
            List.of("id", "step", "points", "now", "happened", "never", "pass", "fail", "why", "read", "ledger");
    private static final Pattern LOOK_UP =
            Pattern.compile("\\b(clusters|nodes|hosts|vms|csvs|settings)\\s*\\[\\s*(['\"])(.*?)\\2\\s*]");

    private static final Sentence NOTHING = Sentence.of("");

    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Collection<String> steps;
    private final Set<String> ids = new HashSet<>();

    CheckReader(LabView start, Collection<String> steps) {
        this.steps = steps;
        names.put("clusters", start.clusters().keySet());
        names.put("nodes", start.nodes().keySet());
        names.put("hosts", start.hosts().keySet());
        names.put("vms", start.vms().keySet());
        names.put("csvs", start.csvs().keySet());
        names.put("settings", start.cluster().settings().keySet());
    }

    List<Check> checks(YamlNode list) {
        List<Check> checks = new ArrayList<>();
        for (YamlNode node : list.list()) {
            node.onlyKeys(KEYS);
            YamlNode step = node.required("step");
            if (step.isText() && !steps.contains(step.text())) {
                step.reportUnknown("The step", steps);
            }
            tense(node).ifPresent(tense -> checks.add(check(node, step.text(), tense)));
        }
        return checks;
    }

    List<Guard> guards(YamlNode list) {
        List<Guard> guards = new ArrayList<>();
        for (YamlNode node : list.list()) {
            node.onlyKeys("id", "rule", "never", "fail", "effect");
            List<EventPattern> patterns = patterns(node.required("never"));
            YamlNode effect = node.required("effect");
            boolean voids = effect.text().equals("void");
            guards.add(new Guard(
                    id(node),
                    node.required("rule").text(),
                    new Tense.Never(patterns),
                    seeing(node.required("fail"), patterns),
                    voids ? 0 : (int) -effect.number(-1_000, -1),
                    voids,
                    node.line()));
        }
        return guards;
    }

    /// A step is done when its deeds are; one without deeds would be done by nothing.
    void everyStepCanBeDone(YamlNode list, List<Check> checks) {
        for (YamlNode node : list.list()) {
            String step = node.required("id").text();
            boolean deeds = checks.stream()
                    .anyMatch(check -> check.step().equals(step) && !(check.tense() instanceof Tense.Never));
            if (!deeds) {
                node.report(
                        "The step (" + step + ") asks for nothing: it has no check of kind now or happened.",
                        "its check names another step.");
            }
        }
    }

    private Check check(YamlNode node, String step, Tense tense) {
        YamlNode fail = node.required("fail");
        Optional<YamlNode> pass = node.optional("pass");
        Sentence passing = switch (tense) {
            case Tense.Now _ -> pass.map(this::looking).orElse(NOTHING);
            case Tense.Happened happened ->
                pass.map(text -> seeing(text, happened.any())).orElse(NOTHING);
            case Tense.Never _ -> pass.map(this::looking).orElse(NOTHING);
        };
        Sentence failing = switch (tense) {
            case Tense.Now _ -> looking(fail);
            case Tense.Happened _ -> looking(fail);
            case Tense.Never never -> seeing(fail, never.any());
        };
        return new Check(
                id(node),
                step,
                (int) node.required("points").number(1, 1_000),
                tense,
                passing,
                failing,
                node.optional("why").map(YamlNode::text).orElse(""),
                node.optional("read").map(CheckReader::link).orElse(""),
                node.optional("ledger").map(CheckReader::words).orElse(List.of()),
                node.line());
    }

    private Optional<Tense> tense(YamlNode node) {
        List<String> given = TENSES.stream().filter(node::has).toList();
        if (given.size() != 1) {
            node.report(
                    "A check has one tense of " + String.join(", ", TENSES) + "; here are " + given.size() + ".",
                    given.isEmpty() ? "the condition is missing." : "these are two checks.");
            return Optional.empty();
        }
        YamlNode value = node.required(given.getFirst());
        return switch (given.getFirst()) {
            case "now" -> Vocabulary.ofView().condition(named(value)).map(Tense.Now::new);
            case "happened" -> Optional.of(new Tense.Happened(patterns(value)));
            default -> Optional.of(new Tense.Never(patterns(value)));
        };
    }

    /// One `{ event, where }` or a list of them, of which any counts.
    private List<EventPattern> patterns(YamlNode node) {
        List<EventPattern> patterns = new ArrayList<>();
        for (YamlNode one : node.isList() ? node.list() : List.of(node)) {
            one.onlyKeys("event", "where");
            YamlNode event = one.required("event");
            if (event.isText() && !EventFields.eventNames().contains(event.text())) {
                event.reportUnknown("The event", EventFields.eventNames());
                continue;
            }
            Optional<Expression> where = one.optional("where")
                    .flatMap(text -> Vocabulary.ofEvent(event.text()).condition(text));
            patterns.add(new EventPattern(event.text(), where.orElse(null)));
        }
        return patterns;
    }

    /// A sentence about the fabric.
    private Sentence looking(YamlNode node) {
        return Sentence.read(named(node), Vocabulary.ofView());
    }

    /// A sentence about the fabric and the event that was seen.
    private Sentence seeing(YamlNode node, List<EventPattern> patterns) {
        List<String> events = patterns.stream().map(EventPattern::event).toList();
        return events.isEmpty() ? NOTHING : Sentence.read(named(node), Vocabulary.ofViewAndSeen(events));
    }

    /// Reports look-ups by a name that is not there, as `vms['SQL1']`.
    private YamlNode named(YamlNode node) {
        Matcher found = LOOK_UP.matcher(node.text());
        while (found.find()) {
            Set<String> known = names.getOrDefault(found.group(1), Set.of());
            if (!known.contains(found.group(3))) {
                node.report(Problem.at(
                                node.file(),
                                node.line(),
                                found.group(3),
                                "In " + found.group(1) + " there is no (" + found.group(3) + ").")
                        .maybe(Nearest.maybe(found.group(3), known)));
            }
        }
        return node;
    }

    private String id(YamlNode node) {
        YamlNode id = node.required("id");
        if (id.isText() && !ids.add(id.text())) {
            id.report("The id (" + id.text() + ") stands here twice.", "one of them has another name.");
        }
        return id.text();
    }

    private static String link(YamlNode node) {
        if (!node.text().startsWith("https://")) {
            node.report("The link (" + node.text() + ") does not begin with https://.", "the address is not complete.");
        }
        return node.text();
    }

    private static List<String> words(YamlNode node) {
        return node.isList() ? node.list().stream().map(YamlNode::text).toList() : List.of(node.text());
    }
}
