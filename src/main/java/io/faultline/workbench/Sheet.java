package io.faultline.workbench;

import io.faultline.grading.Grader;
import io.faultline.grading.Score;
import io.faultline.grading.Verdict;
import io.faultline.lab.Lab;
import io.faultline.lab.Step;
import java.util.List;

/// How an attempt at a lab stands.
///
/// @param guards house rules: open until broken
/// @param open   steps whose checks watch now, by id
/// @param done   steps that are done, by id
public record Sheet(List<Verdict> verdicts, List<Verdict> guards, List<String> open, List<String> done, Score score) {

    static Sheet of(Lab lab, Grader grader) {
        List<String> steps = lab.steps().stream().map(Step::id).toList();
        return new Sheet(
                grader.verdicts(),
                grader.guards(),
                steps.stream().filter(grader::isOpen).toList(),
                steps.stream().filter(grader::isDone).toList(),
                grader.score());
    }
}
