/// How what was judged is shown, alike on the bench, on the result page and wherever else: states of checks
/// with their shapes and words, what a mode lets be told, a prediction beside what came, and whether a score
/// passes. Start at [io.faultline.ui.verdict.CheckState].
@NullMarked
package io.faultline.ui.verdict;

import org.jspecify.annotations.NullMarked;
