/// Grades as files that other gradebooks read. Start at [GradeCsv].
@NullMarked
package io.faultline.course.export;

import org.jspecify.annotations.NullMarked;
