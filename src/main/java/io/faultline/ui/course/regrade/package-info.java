/// Judging attempts anew under another revision of their lab: dry run, policy, publishing, undoing. Start at
/// [RegradeView].
@NullMarked
package io.faultline.ui.course.regrade;

import org.jspecify.annotations.NullMarked;
