/// Text to syntax: what ANTLR's tree says, as records that know where they stand in the line.
@NullMarked
package io.faultline.console.syntax;

import org.jspecify.annotations.NullMarked;
