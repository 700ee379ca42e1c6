/// A pure judge: what was seen, held against the checks of a lab, becomes verdicts with a sentence each that says what
/// was seen, when, and why it matters. The same history gives the same verdicts. Knows nothing of who is being graded.
/// Start at [io.faultline.grading.Grader].
@NullMarked
@ApplicationModule(allowedDependencies = {"lab", "advisor", "ledger", "fabric", "kernel"})
package io.faultline.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
