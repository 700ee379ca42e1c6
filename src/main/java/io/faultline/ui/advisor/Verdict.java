package io.faultline.ui.advisor;

import io.faultline.advisor.Line;

/// What a technology is to one need: a shape, a word, and only then a colour.
enum Verdict {
    STOP("Hard stop", "down", "<path class='gl-s' d='M2 2l8 8M10 2l-8 8' stroke-width='2.1'/>"),
    COST(
            "At a cost",
            "isolated",
            "<circle class='gl-s' cx='6' cy='6' r='4.4'/><path class='gl-f' d='M6 1.6a4.4 4.4 0 0 1 0 8.8z'/>"),
    MEETS("Meets", "up", "<path class='gl-s' d='M1.8 6.4l2.9 3 5.5-6.6' stroke-width='2'/>"),
    HELPS("Helps", "up", "<path class='gl-s' d='M6 2v8M2 6h8' stroke-width='2'/>"),
    NOT_ITS_JOB("Not its job", "faint", "<path class='gl-s' d='M2.5 6h7'/>");

    private final String word;
    private final String tone;
    private final String shape;

    Verdict(String word, String tone, String shape) {
        this.word = word;
        this.tone = tone;
        this.shape = shape;
    }

    static Verdict of(Line.Kind kind) {
        return switch (kind) {
            case STOPS -> STOP;
            case AT_A_COST -> COST;
            case ANSWERS -> MEETS;
            case HELPS -> HELPS;
            case LOSES, NOT_ITS_JOB, DOES_NOT_PROTECT -> NOT_ITS_JOB;
        };
    }

    /// Whether somebody who has chosen the technology has this need covered.
    boolean covers() {
        return this == MEETS || this == COST;
    }

    String word() {
        return word;
    }

    String tone() {
        return tone;
    }

    Sign sign() {
        return new Sign(tone, shape);
    }
}
