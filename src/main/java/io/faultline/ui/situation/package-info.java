/// A situation of a lab without a fabric, alike on the bench, on the result page and at the marking desk: its story,
/// its facts, and what the rules say to it. Start at [io.faultline.ui.situation.SituationCard].
@NullMarked
package io.faultline.ui.situation;

import org.jspecify.annotations.NullMarked;
