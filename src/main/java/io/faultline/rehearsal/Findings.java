package io.faultline.rehearsal;

import io.faultline.lab.LabFolder;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was found in one lab so far. The same thing on another seed is told once.
final class Findings {
    private final LabFolder folder;
    private final List<Finding> found = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    Findings(LabFolder folder) {
        this.folder = folder;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// @param path of a file in the lab's folder
    void add(String code, String path, int line, String value, String message, String maybe) {
        add(code, new Problem(folder.named(path), line, value, message, maybe));
    }

    void add(String code, Problem problem) {
        if (told.add(List.of(code, problem.file(), problem.line(), problem.value()))) {
            found.add(new Finding(code, problem));
        }
    }

    void unreadable(ProblemException problems) {
        problems.problems().forEach(problem -> add("L001", problem));
    }
}
