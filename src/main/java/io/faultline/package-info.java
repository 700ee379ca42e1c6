/// The house: one package a room, named for its subject. Start at [Application], which the `run` verb starts;
/// what each room may use is written on its own `package-info` and held by `ModularityTests`.
@NullMarked
package io.faultline;

import org.jspecify.annotations.NullMarked;
