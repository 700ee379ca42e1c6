/// The instructor's desk: classes on the left, and of the chosen one who is here
/// ([io.faultline.ui.course.live]), what it has been given, its grades and its roster. Start at [DeskLayout].
@NullMarked
package io.faultline.ui.course;

import org.jspecify.annotations.NullMarked;
