/// The page for authors of labs: whether each lab is sound, and what is wrong with it, by file and line. Start
/// at `AuthorsView`.
@NullMarked
package io.faultline.ui.authors;

import org.jspecify.annotations.NullMarked;
