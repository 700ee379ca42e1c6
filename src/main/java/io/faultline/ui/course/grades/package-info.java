/// What the learners of a class are worth, and why: the gradebook of an assignment, score sheets, releases,
/// files for other gradebooks, the audit. Start at [GradebookView].
@NullMarked
package io.faultline.ui.course.grades;

import org.jspecify.annotations.NullMarked;
