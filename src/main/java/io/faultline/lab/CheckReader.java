package io.faultline.lab;

import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads `checks:` and `guards:`.
final class CheckReader {

    private static final List<String> KEYS = List.of(
            "id",
            "step",
            "points",
            "now",
            "happened",
            "before",
            "within",
            "never",
            "metric",
            "answer",
            "truth",
            "tolerance",
            "score",
            "rubric",
            "pass",
            "fail",
            "why",
            "read",
            "ledger");

    private final Function<String, Wording> wordings;
    private final Wording wording;
    private final boolean fabric;
    private final List<String> faults;
    private final Collection<String> steps;
    private final Set<String> ids = new HashSet<>();

    /// @param about  what a step is about
    /// @param fabric whether the lab has one
    CheckReader(
            Wording wording,
            Collection<String> steps,
            List<String> faults,
            Function<String, Language.Ground> about,
            boolean fabric) {
        this.wording = wording;
        this.wordings = step -> wording.on(about.apply(step));
        this.fabric = fabric;
        this.faults = faults;
        this.steps = steps;
    }

    List<Check> checks(YamlNode list) {
        List<Check> checks = new ArrayList<>();
        for (YamlNode node : list.list()) {
            node.onlyKeys(KEYS);
            YamlNode step = node.required("step");
            if (step.isText() && !steps.contains(step.text())) {
                step.reportUnknown("The step", steps);
            }
            Wording of = wordings.apply(step.text());
            if (!fabric && !node.has("answer")) {
                node.report(
                        "A lab without a fabric can only ask, and this check asks nothing.",
                        "answer: is missing, or the lab needs a blueprint.");
                continue;
            }
            if (!fabric) {
                node.required("answer")
                        .optional("lockBefore")
                        .ifPresent(lock -> lock.report(
                                "Nothing happens in a lab without a fabric, so nothing can lock an answer.",
                                "tries: 1 is meant."));
            }
            new TenseReader(of, faults).read(node).ifPresent(tense -> checks.add(check(node, step.text(), tense, of)));
        }
        return checks;
    }

    List<Guard> guards(YamlNode list) {
        List<Guard> guards = new ArrayList<>();
        for (YamlNode node : list.list()) {
            node.onlyKeys("id", "rule", "never", "fail", "effect");
            String words = id(node).replace('-', ' ');
            List<EventPattern> patterns = wording.patterns(node.required("never"));
            YamlNode effect = node.required("effect");
            boolean voids = effect.text().equals("void");
            guards.add(new Guard(
                    node.required("id").text(),
                    node.optional("rule").map(YamlNode::text).orElse("Keep to this: " + words + "."),
                    new Tense.Never(patterns),
                    node.optional("fail")
                            .map(text -> wording.seeing(text, patterns))
                            .orElseGet(() -> wording.itHappened(patterns)),
                    voids ? 0 : (int) -effect.number(-1_000, -1),
                    voids,
                    node.line()));
        }
        return guards;
    }

    /// A step is done when its deeds are, and its questions answered; without either it would be done by
    /// nothing.
    void everyStepCanBeDone(YamlNode list, List<Check> checks) {
        for (YamlNode node : list.list()) {
            String step = node.required("id").text();
            boolean done = checks.stream().anyMatch(check -> check.step().equals(step) && canEnd(check));
            if (!done) {
                node.report(
                        "The step (" + step + ") asks for nothing: it has no deed and no question.",
                        "its check names another step.");
            }
        }
    }

    /// A text waits for a person, and nobody waits for the text.
    private static boolean canEnd(Check check) {
        return check.tense().isDeed()
                || check.question()
                        .filter(question -> question.kind() != Question.Kind.TEXT)
                        .isPresent();
    }

    private Check check(YamlNode node, String step, Tense tense, Wording of) {
        Optional<YamlNode> pass = node.optional("pass");
        Optional<YamlNode> fail =
                tense instanceof Tense.Answer ? node.optional("fail") : Optional.of(node.required("fail"));
        return new Check(
                id(node),
                step,
                (int) node.required("points").number(1, 1_000),
                tense,
                pass.map(text -> passing(text, tense, of)).orElse(Wording.NOTHING),
                fail.map(text -> failing(text, tense, of)).orElseGet(of::youSaid),
                node.optional("why").map(YamlNode::text).orElse(""),
                node.optional("read").map(CheckReader::link).orElse(""),
                node.optional("ledger").map(CheckReader::words).orElse(List.of()),
                node.line());
    }

    private static Sentence passing(YamlNode text, Tense tense, Wording of) {
        return switch (tense) {
            case Tense.Now _, Tense.Never _ -> of.looking(text);
            case Tense.Happened happened -> of.seeing(text, happened.any());
            case Tense.Before before -> of.seeing(text, before.second());
            case Tense.Within within -> of.seeing(text, within.any());
            case Tense.Metric _ -> of.measuring(text);
            case Tense.Answer answer -> of.answering(text, answer.question().kind());
        };
    }

    /// What is said while it does not hold can show no event: there was none. Where one decided, it can.
    private static Sentence failing(YamlNode text, Tense tense, Wording of) {
        return switch (tense) {
            case Tense.Now _, Tense.Happened _, Tense.Within _ -> of.looking(text);
            case Tense.Before before -> of.seeing(text, before.second());
            case Tense.Never never -> of.seeing(text, never.any());
            case Tense.Metric _ -> of.measuring(text);
            case Tense.Answer answer -> of.answering(text, answer.question().kind());
        };
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
