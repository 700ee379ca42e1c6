package io.faultline.lab;

import java.util.List;
import java.util.Optional;

/// One thing that a step asks for.
///
/// @param pass   what is said when it holds
/// @param fail   what is said while it does not: what was seen instead
/// @param why    why it matters, one line; may be empty
/// @param read   where to read more, an https link; may be empty
/// @param ledger the modelled behaviour that it grades, ids of the fidelity ledger
/// @param line   where it stands in lab.yaml
public record Check(
        String id,
        String step,
        int points,
        Tense tense,
        Sentence pass,
        Sentence fail,
        String why,
        String read,
        List<String> ledger,
        int line) {
    public Check {
        ledger = List.copyOf(ledger);
    }

    /// What it asks, if it asks anything.
    public Optional<Question> question() {
        return tense instanceof Tense.Answer answer ? Optional.of(answer.question()) : Optional.empty();
    }

    /// What a person looks for in it; none where no person marks.
    public List<RubricItem> rubric() {
        return tense instanceof Tense.Answer answer && answer.judge() instanceof Tense.Judge.ByPerson(var items)
                ? items
                : List.of();
    }

    Check filled(Variant variant) {
        Tense shown = tense instanceof Tense.Answer answer
                ? new Tense.Answer(answer.question().filled(variant), answer.judge())
                : tense;
        return new Check(id, step, points, shown, pass, fail, variant.text(why), read, ledger, line);
    }
}
