/// The lab library: labs, steps, checks, guards and hints as read from `labs/`, their texts as typed blocks, and the
/// lab
/// view that the expressions of a lab are typed against when it loads. Knows what would count as passed, and not
/// whether anybody passed: `grading` evaluates. Start at [io.faultline.lab.Lab]; how a lab is written stands in
/// `labs/README.md`.
@NullMarked
@ApplicationModule(allowedDependencies = {"blueprint", "console", "advisor", "source", "ledger", "fabric", "kernel"})
package io.faultline.lab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
