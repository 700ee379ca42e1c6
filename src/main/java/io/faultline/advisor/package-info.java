/// From a scenario to advice: technologies ranked, each with reasons for and against, prerequisites, claims and
/// sources. The judgement is written in `rules/`, one rule a file; this room asks, sorts and words. Drools stays
/// behind the door, in `advisor.drools`.
///
/// This room does not know time or history: it advises, and what happens is the simulation's.
/// Start at [io.faultline.advisor.Advisor].
@NullMarked
@ApplicationModule(allowedDependencies = {"source", "ledger", "fabric", "kernel"})
package io.faultline.advisor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
