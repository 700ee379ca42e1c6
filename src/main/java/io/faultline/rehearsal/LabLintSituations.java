package io.faultline.rehearsal;

import io.faultline.advisor.Technology;
import io.faultline.lab.Lab;
import io.faultline.lab.LabFolder;
import io.faultline.lab.Situation;
import io.faultline.lab.Situations;
import java.util.List;
import java.util.stream.Collectors;

/// What can be said of the pool of a lab without a fabric: that each situation has an answer and can be drawn, that
/// learners get different ones, and that no technology is right so often that a habit would do.
final class LabLintSituations {
    private static final String PLACE = "scenarios";

    private final LabFolder folder;
    private final Lab lab;
    private final Situations situations;
    private final Findings findings;

    private LabLintSituations(LabFolder folder, Lab lab, Findings findings) {
        this.folder = folder;
        this.lab = lab;
        this.situations = lab.situations();
        this.findings = findings;
    }

    static void check(LabFolder folder, Lab lab, Findings findings) {
        if (!lab.hasFabric()) {
            LabLintSituations lint = new LabLintSituations(folder, lab, findings);
            lint.situations.pool().forEach(lint::answered);
            lint.differ();
            lint.drawn();
            lint.varied();
        }
    }

    private void answered(Situation one) {
        if (one.right().isEmpty()) {
            findings.add(
                    "L042",
                    PLACE + "/" + one.id() + ".yaml",
                    0,
                    one.id(),
                    "No technology answers the situation (" + one.id() + "): "
                            + one.against(one.advice()
                                    .options()
                                    .getFirst()
                                    .technology()
                                    .name()),
                    "it asks for less, or has more than it says.");
        }
    }

    private void differ() {
        int many = situations.pool().size();
        if (many < 2 * situations.choose()) {
            findings.add(
                    "L043",
                    "lab.yaml",
                    situations.line(),
                    "",
                    "The pool has " + many + " situations, and each attempt draws " + situations.choose()
                            + " of them: learners get much the same.",
                    "a pool of " + 2 * situations.choose() + " or more is meant.");
        }
    }

    private void drawn() {
        List<String> pool = situations.pool().stream().map(Situation::id).toList();
        for (String file : folder.list(PLACE)) {
            String id = file.replaceFirst("\\.yaml$", "");
            if (!pool.contains(id)) {
                findings.add(
                        "L044",
                        PLACE + "/" + file,
                        0,
                        id,
                        "The situation (" + id + ") is never drawn: the pool does not name it.",
                        "pool: needs a line - " + id + ".");
            }
        }
        for (int place = 1; place <= situations.choose(); place++) {
            int here = place;
            if (lab.steps().stream().noneMatch(step -> step.scenario() == here)) {
                findings.add(
                        "L044",
                        "lab.yaml",
                        situations.line(),
                        String.valueOf(place),
                        "Situation " + place + " of " + situations.choose() + " is drawn, and no step is about it.",
                        "a step with scenario: " + place + " is missing, or choose: is too much.");
            }
        }
    }

    private void varied() {
        for (Technology technology : Technology.values()) {
            List<String> right = situations.pool().stream()
                    .filter(one -> one.advises(technology.name()))
                    .map(Situation::id)
                    .toList();
            if (right.size() * 2 > situations.pool().size()) {
                findings.add(
                        "L045",
                        "lab.yaml",
                        situations.line(),
                        technology.name(),
                        "Whoever always says " + technology.title() + " is right in " + right.size() + " of "
                                + situations.pool().size() + " situations: "
                                + right.stream().limit(6).collect(Collectors.joining(", "))
                                + (right.size() > 6 ? "…" : "") + ".",
                        "situations with another answer are missing.");
            }
        }
    }
}
