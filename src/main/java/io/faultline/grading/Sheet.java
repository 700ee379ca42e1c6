package io.faultline.grading;

import io.faultline.lab.Lab;
import io.faultline.lab.Step;
import java.util.List;
import java.util.Optional;

/// How an attempt at a lab stands, line by line.
///
/// @param guards  house rules: open until broken
/// @param open    steps whose checks watch now, by id
/// @param done    steps that are done, by id
/// @param hinting hints that may be read now, by step and number, `move#1`
public record Sheet(
        List<Verdict> verdicts,
        List<Verdict> guards,
        List<HintBought> hints,
        List<Answered> answers,
        List<String> open,
        List<String> done,
        List<String> hinting,
        boolean handedIn,
        Score score) {
    public Sheet {
        verdicts = List.copyOf(verdicts);
        guards = List.copyOf(guards);
        hints = List.copyOf(hints);
        answers = List.copyOf(answers);
        open = List.copyOf(open);
        done = List.copyOf(done);
        hinting = List.copyOf(hinting);
    }

    static Sheet of(Lab lab, Grader grader) {
        List<String> steps = lab.steps().stream().map(Step::id).toList();
        return new Sheet(
                grader.verdicts(),
                grader.guards(),
                grader.hints(),
                grader.answers(),
                steps.stream().filter(grader::isOpen).toList(),
                steps.stream().filter(grader::isDone).toList(),
                grader.hinting(),
                grader.isHandedIn(),
                grader.score());
    }

    public Optional<Verdict> verdict(String check) {
        return verdicts.stream().filter(one -> one.checkId().equals(check)).findFirst();
    }

    public Optional<Answered> answer(String check) {
        return answers.stream().filter(one -> one.checkId().equals(check)).findFirst();
    }

    public boolean hasHint(String step, int number) {
        return hints.stream().anyMatch(hint -> hint.step().equals(step) && hint.number() == number);
    }
}
