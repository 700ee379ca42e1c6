/// Running attempts: one single writer each, wall time paced to virtual time, the journal, and the views that screens
/// are sent. Spring, threads, the wall clock and SQL begin here; everything below is plain Java. Start at
/// [io.faultline.workbench.Workbench] for who may do what, and at [io.faultline.workbench.LiveAttempt] for what an
/// attempt does with its time.
///
/// This room knows no HTML and no courses.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "rehearsal",
            "account",
            "grading",
            "lab",
            "blueprint",
            "advisor",
            "console",
            "simulation",
            "ledger",
            "source",
            "fabric",
            "kernel"
        })
package io.faultline.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
