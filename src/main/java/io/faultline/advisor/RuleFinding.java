package io.faultline.advisor;

import io.faultline.source.Problem;

/// Something that is wrong with a rule, by a code that `rules/README.md` explains.
public record RuleFinding(String code, Problem problem) {

    @Override
    public String toString() {
        return code + " " + problem;
    }
}
