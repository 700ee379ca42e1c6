/// Who is in a class: the roster, lists that are brought in after a look at what they would do, and keys. Start
/// at [RosterView].
@NullMarked
package io.faultline.ui.course.roster;

import org.jspecify.annotations.NullMarked;
