/// Reads a starting fabric from YAML, and the timed lines of a script that stand beside it. Every mistake is told with
/// file, line and value, all of them at once. The format is described in `labs/blueprints/README.md`.
///
/// Does not know labs or learners, and does not know what a script line says. Start at
/// [io.faultline.blueprint.Blueprint].
@NullMarked
@ApplicationModule(allowedDependencies = {"source", "fabric", "kernel"})
package io.faultline.blueprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
