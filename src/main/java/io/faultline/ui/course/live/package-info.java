/// Who of a class is here, how far, and who is stuck. Start at [LiveView]; [Room] is what it shows.
@NullMarked
package io.faultline.ui.course.live;

import org.jspecify.annotations.NullMarked;
