package io.faultline.workbench;

import io.faultline.lab.Lab;

/// Where labs come from.
@FunctionalInterface
interface LabFinder {
    /// As it is offered now.
    ///
    /// @throws io.faultline.source.ProblemException when there is no such lab, or it is not sound
    Lab current(String id);

    /// As it was in a revision.
    ///
    /// @throws io.faultline.source.ProblemException when this program cannot read that revision any more
    default Lab pinned(String id, String hash) {
        return current(id);
    }
}
