/// What surrounds every screen: the bar with its navigation, the first page, the ways in (class code, return key,
/// password) and what is said when there is no such page. Start at [MainLayout].
@NullMarked
package io.faultline.ui.shell;

import org.jspecify.annotations.NullMarked;
