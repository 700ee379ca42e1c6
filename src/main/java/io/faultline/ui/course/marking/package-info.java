/// Reading and marking what learners wrote: one question across all of them, by keyboard. Start at
/// [MarkingView].
@NullMarked
package io.faultline.ui.course.marking;

import org.jspecify.annotations.NullMarked;
