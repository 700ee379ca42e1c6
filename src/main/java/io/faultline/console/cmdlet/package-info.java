/// The cmdlets as data, the catalog of them, and the binding of arguments to parameters.
@NullMarked
package io.faultline.console.cmdlet;

import org.jspecify.annotations.NullMarked;
