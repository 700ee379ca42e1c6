/// What a query answers: rows with raw values, and what a pipe does to them.
@NullMarked
package io.faultline.console.rows;

import org.jspecify.annotations.NullMarked;
