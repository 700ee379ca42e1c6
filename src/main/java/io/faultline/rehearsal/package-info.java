/// Runs fabrics at full speed with nobody watching: scripts, golden and wrong solutions, many seeds of the same.
///
/// Knows no threads, no Spring and no SQL; virtual time passes as fast as the machine can.
/// Start at [io.faultline.rehearsal.Rehearsal].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "simulation",
            "grading",
            "lab",
            "advisor",
            "console",
            "blueprint",
            "ledger",
            "source",
            "fabric",
            "kernel"
        })
package io.faultline.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
