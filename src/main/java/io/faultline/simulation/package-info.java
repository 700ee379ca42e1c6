/// The verbs: one class per phenomenon ([io.faultline.simulation.Membership], [io.faultline.simulation.Failover],
/// [io.faultline.simulation.LiveMigration]…) that decides what happens; `Evolution` alone changes the state. Knows
/// neither who asked nor why. Start at [io.faultline.simulation.FabricSimulation].
@NullMarked
@ApplicationModule(allowedDependencies = {"fabric", "kernel"})
package io.faultline.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
