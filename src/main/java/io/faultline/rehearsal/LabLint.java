package io.faultline.rehearsal;

import io.faultline.lab.Lab;
import io.faultline.lab.LabFolder;
import io.faultline.lab.LabLibrary;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Proves a lab: that it can be solved on every seed, that doing nothing solves nothing, that plausible
/// mistakes cost exactly what they should, that every line of a right solution counts, and that what its texts
/// say can be typed. An author never has to guess.
public final class LabLint {
    /// Seeds that are tried unless somebody asks for more.
    public static final int SEEDS = 5;

    private LabLint() {}

    /// Everything that is wrong with a lab; nothing when it is sound.
    public static List<Finding> check(LabLibrary library, String id) {
        return check(library, id, SEEDS);
    }

    /// @param seeds 1 to this
    public static List<Finding> check(LabLibrary library, String id, int seeds) {
        Lab lab;
        try {
            lab = library.lab(id);
        } catch (ProblemException unreadable) {
            return unreadable.problems().stream()
                    .map(problem -> new Finding("L001", problem))
                    .toList();
        }
        return check(library.folder(id), lab, seeds);
    }

    private static List<Finding> check(LabFolder folder, Lab lab, int seeds) {
        Findings findings = new Findings(folder);
        LabLintTexts.check(folder, lab, findings);
        LabLintSteps.check(lab, findings);
        LabLintSituations.check(folder, lab, findings);
        List<Long> all = LongStream.rangeClosed(1, seeds).boxed().toList();
        List<Long> drawn = all.stream().filter(lab.variants()::canDraw).toList();
        if (drawn.size() < all.size()) {
            findings.add(
                    "L041",
                    "lab.yaml",
                    0,
                    "",
                    "Its constraints leave nothing to draw.",
                    "two of them exclude each other.");
            return findings.all();
        }
        new LabLintRuns(folder, lab, findings).check(drawn);
        return findings.all();
    }

    /// The solutions of a lab, those that can be read.
    static List<LabSolution> solutions(LabFolder folder, Lab lab, Findings findings) {
        List<LabSolution> read = new ArrayList<>();
        for (String name : folder.list(LabSolution.FOLDER)) {
            if (name.endsWith(".yaml")) {
                try {
                    read.add(LabSolution.read(folder, name, lab));
                } catch (ProblemException unreadable) {
                    findings.unreadable(unreadable);
                }
            }
        }
        return read;
    }
}
