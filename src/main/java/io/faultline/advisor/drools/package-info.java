/// Drools, behind the advisor's door: flat facts go in, the conclusions of rules come out. The facts are public because
/// rules name them; nothing outside the advisor may.
@NullMarked
package io.faultline.advisor.drools;

import org.jspecify.annotations.NullMarked;
