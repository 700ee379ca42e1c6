/// Virtual time, and nothing else: one ordered timer queue, flows that share links, keyed dice, the recorded history.
/// Knows no host and no VM. State, pending timers and randomness are plain values, so a [io.faultline.kernel.Snapshot]
/// is the whole simulation. Start at [io.faultline.kernel.Simulation].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.faultline.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
