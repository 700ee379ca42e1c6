/// The learner's side of assignments: what is due, on the first page, and the grade with its reasons. Start at
/// [YourAssignments] and [GradeView].
@NullMarked
package io.faultline.ui.course.mine;

import org.jspecify.annotations.NullMarked;
