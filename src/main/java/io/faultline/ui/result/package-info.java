/// The result page: what came of an attempt, row by row, each with the second that decided it. Start at
/// [io.faultline.ui.result.ResultView] for who sees what, and at [io.faultline.ui.result.Row] for what a row
/// says.
@NullMarked
package io.faultline.ui.result;

import org.jspecify.annotations.NullMarked;
