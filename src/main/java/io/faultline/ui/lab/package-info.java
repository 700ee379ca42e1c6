/// The lab bench: one attempt on one screen. The view subscribes to the workbench once and hands each [Glance] to its
/// [Pane]s; whatever a button does is a console line given to the [Bench].
@NullMarked
package io.faultline.ui.lab;

import org.jspecify.annotations.NullMarked;
