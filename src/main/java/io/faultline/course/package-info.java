/// Courses and their classes: a class has the join code and the roster, and joining makes the account. Start at
/// [Courses] for the instructor's side and at [Joining] for the learner's.
///
/// This room knows who may look at whose work. It does not know how a cluster works.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workbench",
            "account",
            "rehearsal",
            "grading",
            "lab",
            "source",
            "ledger",
            "fabric",
            "kernel"
        })
package io.faultline.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
