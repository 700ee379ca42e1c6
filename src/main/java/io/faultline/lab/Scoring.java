package io.faultline.lab;

import java.util.List;

/// What a score is good for.
///
/// @param pass percent that passes
/// @param exam what each attempt of an exam is worth, the first one first; the last holds for all further ones
public record Scoring(int pass, List<Double> exam) {
    static final Scoring USUAL = new Scoring(60, List.of(1.0));

    public Scoring {
        exam = List.copyOf(exam);
    }
}
