package io.faultline.rehearsal;

import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Step;
import io.faultline.lab.Tense;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What can be said of a lab's steps and checks without running it.
final class LabLintSteps {
    private static final Pattern EXACT = Pattern.compile(
            "\\b(?:since|downtime|rto|blackout)\\s*\\([^)]*\\)\\s*[!=]=|[!=]=\\s*(?:since|downtime|rto|blackout)\\s*\\(");

    private LabLintSteps() {}

    static void check(Lab lab, Findings findings) {
        unreachable(lab, findings);
        if (lab.guards().isEmpty() && lab.hasFabric()) {
            findings.add(
                    "L024",
                    "lab.yaml",
                    0,
                    "",
                    "The lab has no house rule: whatever is broken on the way costs nothing.",
                    "guards: the cluster keeps its quorum.");
        }
        for (Check check : lab.checks()) {
            if (check.tense() instanceof Tense.Now now
                    && EXACT.matcher(now.condition().toString()).find()) {
                findings.add(
                        "L030",
                        "lab.yaml",
                        check.line(),
                        check.id(),
                        "The check (" + check.id() + ") asks for an exact measured figure.",
                        "a limit is meant: <= or >=.");
            }
        }
    }

    private static void unreachable(Lab lab, Findings findings) {
        Set<String> open = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : lab.steps()) {
                more |= open.containsAll(step.needs()) && open.add(step.id());
            }
        }
        for (Step step : lab.steps()) {
            if (!open.contains(step.id())) {
                findings.add(
                        "L011",
                        "lab.yaml",
                        0,
                        step.id(),
                        "The step (" + step.id() + ") can never open: it needs " + String.join(", ", step.needs())
                                + ".",
                        "two steps need each other.");
            }
        }
    }
}
