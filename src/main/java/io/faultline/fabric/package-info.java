/// The nouns: hosts, clusters, networks, storage and VMs as immutable records; the commands one may give them, the
/// events that can happen to them, the laws they obey; and the pure questions that need no time to pass
/// ([io.faultline.fabric.QuorumArithmetic], [io.faultline.fabric.PlacementRules],
/// [io.faultline.fabric.MigrationPreconditions], [io.faultline.fabric.CpuCompatibility]). Knows nothing of how anything
/// comes about. Start at [io.faultline.fabric.FabricState].
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package io.faultline.fabric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
