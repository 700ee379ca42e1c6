package io.faultline.lab;

import io.faultline.lab.Tense.Judge;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the one tense of a check.
final class TenseReader {
    private static final List<String> TENSES =
            List.of("now", "happened", "before", "within", "never", "metric", "answer");

    private final Wording wording;
    private final QuestionReader questions;

    TenseReader(Wording wording, List<String> faults) {
        this.wording = wording;
        this.questions = new QuestionReader(wording, faults);
    }

    Optional<Tense> read(YamlNode check) {
        List<String> given = new ArrayList<>(TENSES.stream().filter(check::has).toList());
        if (given.contains("answer")) {
            given.remove("now"); // beside a question it is how the answer is judged
        }
        if (given.size() != 1) {
            check.report(
                    "A check has one tense of " + String.join(", ", TENSES) + "; here are " + given.size() + ".",
                    given.isEmpty() ? "the condition is missing." : "these are two checks.");
            return Optional.empty();
        }
        String tense = given.getFirst();
        YamlNode value = check.required(tense);
        misplaced(check, tense);
        return switch (tense) {
            case "now" -> wording.condition(value).map(Tense.Now::new);
            case "happened" -> Optional.of(new Tense.Happened(wording.patterns(value)));
            case "before" -> before(value);
            case "within" -> within(value);
            case "never" -> Optional.of(new Tense.Never(wording.patterns(value)));
            case "metric" -> {
                Curve curve = CurveReader.score(check.required("score"));
                yield wording.number(value).map(figure -> new Tense.Metric(figure, curve));
            }
            default -> answer(check, value);
        };
    }

    private static void misplaced(YamlNode check, String tense) {
        if (!tense.equals("answer")) {
            for (String key : List.of("truth", "tolerance", "rubric")) {
                check.optional(key)
                        .ifPresent(
                                node -> node.report("(" + key + ") belongs to an answer.", "answer: {…} is missing."));
            }
            if (!tense.equals("metric")) {
                check.optional("score")
                        .ifPresent(
                                node -> node.report("(score) belongs to a metric or an answer.", "metric: is meant."));
            }
        }
    }

    private Optional<Tense> before(YamlNode node) {
        List<YamlNode> pair = node.list();
        if (pair.size() != 2) {
            node.report("before: takes two, what comes first and what comes then.", "[ {event: …}, {event: …} ]");
            return Optional.empty();
        }
        return Optional.of(new Tense.Before(wording.patterns(pair.getFirst()), wording.patterns(pair.getLast())));
    }

    private Optional<Tense> within(YamlNode node) {
        node.onlyKeys("event", "where", "any", "limit", "after");
        List<EventPattern> any = node.has("any")
                ? wording.patterns(node.required("any"))
                : wording.pattern(node).stream().toList();
        List<EventPattern> after = node.optional("after").map(wording::patterns).orElse(List.of());
        return Optional.of(new Tense.Within(any, after, node.required("limit").duration()));
    }

    private Optional<Tense> answer(YamlNode check, YamlNode node) {
        Question question = questions.read(node);
        return judge(check, question).map(judge -> new Tense.Answer(question, judge));
    }

    private Optional<Judge> judge(YamlNode check, Question question) {
        if (question.kind() == Question.Kind.TEXT) {
            return Optional.of(new Judge.ByPerson(QuestionReader.rubric(check)));
        }
        if (check.has("now") == check.has("truth")) {
            check.report(
                    "An answer is judged by truth or by now, one of them.", "truth: is missing, or one is too much.");
            return Optional.empty();
        }
        if (check.has("now")) {
            return wording.answerCondition(check.required("now"), question.kind())
                    .map(Judge.ByCondition::new);
        }
        YamlNode truth = check.required("truth");
        if (question.kind() == Question.Kind.CHOICE) {
            List<String> ids =
                    question.options().stream().map(Question.Option::id).toList();
            return wording.choice(truth, ids).map(Judge.ByTruth::new);
        }
        Curve curve = check.has("score")
                ? CurveReader.score(check.required("score"))
                : CurveReader.tolerance(check.required("tolerance"));
        return wording.number(truth).map(of -> new Judge.ByDistance(of, curve));
    }
}
