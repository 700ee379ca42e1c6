/// The verbs of `./faultline` that the jar knows. Only `run` starts Spring; the others print JSON or tables and stay
/// quick because they load nothing of it. Start at [io.faultline.cli.Main].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "rehearsal",
            "grading",
            "lab",
            "advisor",
            "console",
            "blueprint",
            "ledger",
            "source",
            "simulation",
            "fabric",
            "kernel"
        })
package io.faultline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
