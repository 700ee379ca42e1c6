/// What the browser draws: records of the views as they travel (JSON), and a Flow component for each custom element
/// under `frontend/`. Start at [MapView] for the contract and at [LiveElement] for how it gets there: in full on attach
/// or after a gap, then only what changed. These records know nothing about the state of a fabric; a view maps that to
/// them. Beside them is what every screen says of the history in the same words: [EventWords], [EventLog], [Causes].
@NullMarked
package io.faultline.ui.fabric;

import org.jspecify.annotations.NullMarked;
