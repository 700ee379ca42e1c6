/// The fidelity ledger: what of the real product is modelled, what is simpler, what is absent and what the sources
/// dispute, each with the fact it stands on and the test that shows it. One file, `ledger.yaml`, and beside it
/// `facts.csv`, the facts that are used, with public links.
///
/// This room does not know how anything is simulated. Start at [io.faultline.ledger.Ledger].
@NullMarked
@ApplicationModule(allowedDependencies = {"source"})
package io.faultline.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
