package io.faultline.rehearsal;

import io.faultline.source.Problem;

/// What the linter holds against a lab.
///
/// @param code stable, as `L021`; labs/README.md says what each means
public record Finding(String code, Problem problem) {

    /// `L021 file:line: message`, then a line that begins with "Maybe" where there is one.
    @Override
    public String toString() {
        return code + " " + problem;
    }
}
