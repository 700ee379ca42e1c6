package io.faultline.rehearsal;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.Step;
import io.faultline.lab.TextBlock;
import java.util.List;

/// How long a lab takes, and whether that depends on the variant. A person reads, types, and waits at ×10.
final class LabLintPace {
    private static final double SPREAD = 1.25;
    private static final double WORDS_A_MINUTE = 150;
    private static final double MINUTES_A_MOVE = 0.6;
    private static final double USUAL_SPEED = 10;
    private static final double FAR_OFF = 2;
    private static final double SLACK = 2;

    private LabLintPace() {}

    static void check(Lab lab, LabSolution golden, List<SimTime> ends, Findings findings) {
        double shortest = minutes(ends.stream().min(SimTime::compareTo).orElse(SimTime.ZERO));
        double longest = minutes(ends.stream().max(SimTime::compareTo).orElse(SimTime.ZERO));
        if (shortest > 0 && longest > shortest * SPREAD) {
            findings.add(
                    "L040",
                    "lab.yaml",
                    0,
                    "",
                    "The golden solution takes %.0f virtual minutes on one seed and %.0f on another."
                            .formatted(shortest, longest),
                    "the pools hold unlike things.");
        }
        double words = lab.steps().stream().mapToDouble(LabLintPace::words).sum();
        words += stories(lab);
        long moves = golden.moves().stream().filter(Move::does).count();
        double whole = words / WORDS_A_MINUTE + moves * MINUTES_A_MOVE + longest / USUAL_SPEED;
        if (lab.minutes() > whole * FAR_OFF + SLACK || lab.minutes() * FAR_OFF + SLACK < whole) {
            findings.add(
                    "L070",
                    "lab.yaml",
                    0,
                    String.valueOf(lab.minutes()),
                    "The lab says " + lab.minutes() + " minutes; to read it, to do it and to wait at ×10 takes about "
                            + Math.round(whole) + ".",
                    "minutes: " + Math.round(whole) + " is meant.");
        }
    }

    /// Of the situations that an attempt draws, as many as it draws.
    private static double stories(Lab lab) {
        return lab.situations().pool().stream()
                        .mapToInt(one -> count(one.story()))
                        .average()
                        .orElse(0)
                * lab.situations().choose();
    }

    private static double minutes(SimTime time) {
        return time.seconds() / 60;
    }

    private static double words(Step step) {
        double words = 0;
        for (TextBlock block : step.text()) {
            words += switch (block) {
                case TextBlock.Html html -> count(html.html());
                case TextBlock.Task task -> count(task.html());
                case TextBlock.Note note -> count(note.html());
                case TextBlock.Run _ -> 0;
            };
        }
        return words;
    }

    private static int count(String html) {
        return html.replaceAll("<[^>]*>", " ").strip().split("\\s+", -1).length;
    }
}
