package io.faultline.source;

import java.util.List;
import java.util.stream.Collectors;

/// All that is wrong with a text, told at once: an author should not have to mend and try again line by line.
public final class ProblemException extends RuntimeException {

    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public static ProblemException of(Problem problem) {
        return new ProblemException(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
