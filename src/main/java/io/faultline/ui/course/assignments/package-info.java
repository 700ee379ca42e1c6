/// What a class is given to do: labs with dates, attempts and a mode, and exceptions for single learners. Start
/// at [AssignmentsView].
@NullMarked
package io.faultline.ui.course.assignments;

import org.jspecify.annotations.NullMarked;
