/// Courses and their classes, what they are given to do, and what it is worth. Start at [Courses] for the
/// instructor's side and at [Joining] for the learner's; then [Rosters], [Assignments], [Marking],
/// [Gradebook] and [Regrades]. How a grade comes about is one pure function, [GradeSheet]; who changed what
/// stands in the [AuditTrail].
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
