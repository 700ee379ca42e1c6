package io.faultline.lab;

import io.faultline.advisor.Technology;
import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads expressions, sentences and event patterns of one lab. Every name in them is looked up in the fabric
/// that the lab begins with.
final class Wording {
    static final Sentence NOTHING = Sentence.of("");
    private static final Pattern LOOK_UP =
            Pattern.compile("\\b(clusters|nodes|hosts|vms|csvs|settings)\\s*\\[\\s*(['\"])(.*?)\\2\\s*]");
    private static final Pattern OF_VM =
            Pattern.compile("\\b(?:downtime|rto|blackout)\\s*\\(\\s*(['\"])(.*?)\\1\\s*\\)");
    private static final Pattern OF_EVENT = Pattern.compile("\\b(?:happened|since)\\s*\\(\\s*(['\"])(.*?)\\1");
    private static final Pattern OF_TECHNOLOGY =
            Pattern.compile("\\b(?:advised|against)\\s*\\(\\s*(['\"])(.*?)\\1\\s*\\)");
    private static final Pattern OF_MOMENT = Pattern.compile("\\bat\\s*\\(\\s*(['\"])(.*?)\\1\\s*\\)");

    static final Set<String> TECHNOLOGIES =
            Arrays.stream(Technology.values()).map(Technology::name).collect(Collectors.toSet());

    private final Language language;
    private final Map<String, Set<String>> names;
    private final Set<String> moments;

    /// @param moments faults and steps, which `at` may name
    Wording(Language language, LabView start, Set<String> moments) {
        this.language = language;
        this.moments = moments;
        this.names = new TreeMap<>();
        names.put("clusters", start.clusters().keySet());
        names.put("nodes", start.nodes().keySet());
        names.put("hosts", start.hosts().keySet());
        names.put("vms", start.vms().keySet());
        names.put("csvs", start.csvs().keySet());
        names.put("settings", start.cluster().settings().keySet());
    }

    private Wording(Language language, Wording like) {
        this.language = language;
        this.moments = like.moments;
        this.names = like.names;
    }

    /// The same for a place that is about something else.
    Wording on(Language.Ground ground) {
        return new Wording(language.on(ground), this);
    }

    Optional<Expression> condition(YamlNode node) {
        return language.ofView().condition(named(node));
    }

    Optional<Expression> number(YamlNode node) {
        return language.ofView().number(named(node));
    }

    Optional<Expression> answerCondition(YamlNode node, Question.Kind kind) {
        return language.ofAnswer(kind).condition(named(node));
    }

    /// The id of an option, as it stands or worked out.
    Optional<Expression> choice(YamlNode node, List<String> options) {
        String text = named(node).text();
        return language.ofView().text(node, options.contains(text) ? "'" + text + "'" : text);
    }

    /// A sentence about the fabric.
    Sentence looking(YamlNode node) {
        return Sentence.read(named(node), language.ofView());
    }

    /// A sentence about the fabric and a figure.
    Sentence measuring(YamlNode node) {
        return Sentence.read(named(node), language.ofFigure());
    }

    /// A sentence about the fabric, what was answered and what is true.
    Sentence answering(YamlNode node, Question.Kind kind) {
        return Sentence.read(named(node), language.ofAnswer(kind));
    }

    /// A sentence about the fabric and the event that was seen.
    Sentence seeing(YamlNode node, List<EventPattern> patterns) {
        List<String> events =
                patterns.stream().map(EventPattern::event).distinct().toList();
        return events.isEmpty() ? NOTHING : Sentence.read(named(node), language.ofViewAndSeen(events));
    }

    /// What is said of an answer whose lab says nothing.
    Sentence youSaid() {
        return Sentence.of("You said {{answer}}.", language.ofAnswer(Question.Kind.CHOICE));
    }

    /// What is said of a broken house rule whose lab says nothing.
    Sentence itHappened(List<EventPattern> patterns) {
        List<String> events =
                patterns.stream().map(EventPattern::event).distinct().toList();
        return events.isEmpty()
                ? NOTHING
                : Sentence.of("{{seen.event}}, at {{seen.at}}.", language.ofViewAndSeen(events));
    }

    /// One `{ event, where }` or a list of them, of which any counts.
    List<EventPattern> patterns(YamlNode node) {
        List<EventPattern> patterns = new ArrayList<>();
        for (YamlNode one : node.isList() ? node.list() : List.of(node)) {
            one.onlyKeys("event", "where");
            pattern(one).ifPresent(patterns::add);
        }
        return patterns;
    }

    Optional<EventPattern> pattern(YamlNode node) {
        YamlNode event = node.required("event");
        if (event.isText() && !EventFields.eventNames().contains(event.text())) {
            event.reportUnknown("The event", EventFields.eventNames());
            return Optional.empty();
        }
        Optional<Expression> where = node.optional("where")
                .flatMap(text -> language.ofEvent(event.text()).condition(text));
        return Optional.of(new EventPattern(event.text(), where.orElse(null)));
    }

    /// Reports look-ups by a name that is not there, as `vms['SQL1']`.
    private YamlNode named(YamlNode node) {
        Matcher found = LOOK_UP.matcher(node.text());
        while (found.find()) {
            known(node, found.group(1), found.group(3), names.getOrDefault(found.group(1), Set.of()));
        }
        literals(node, OF_VM, "vms", names.getOrDefault("vms", Set.of()));
        literals(node, OF_EVENT, "the events", Set.copyOf(EventFields.eventNames()));
        literals(node, OF_TECHNOLOGY, "the technologies", TECHNOLOGIES);
        literals(node, OF_MOMENT, "the faults and steps", moments);
        return node;
    }

    private static void literals(YamlNode node, Pattern pattern, String where, Set<String> known) {
        Matcher found = pattern.matcher(node.text());
        while (found.find()) {
            known(node, where, found.group(2), known);
        }
    }

    private static void known(YamlNode node, String where, String name, Set<String> known) {
        if (!known.contains(name)) {
            List<String> sorted = known.stream().sorted().toList();
            node.report(Problem.at(node.file(), node.line(), name, "In " + where + " there is no (" + name + ").")
                    .maybe(Nearest.maybe(name, sorted)));
        }
    }
}
