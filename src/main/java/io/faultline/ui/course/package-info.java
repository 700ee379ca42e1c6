/// The instructor's screens: classes with their codes, who is in them, who is here. Start at [TeachView].
@NullMarked
package io.faultline.ui.course;

import org.jspecify.annotations.NullMarked;
