/// The advisor's screen: a founding scenario or a short form, and the answer to it. Route `advisor`.
///
/// The records ([Headline], [Bar]) say what is shown, the components draw it; no judgement is made here, all of
/// it
/// comes from [io.faultline.advisor.Advice]. Start at [AdvisorView].
@NullMarked
package io.faultline.ui.advisor;

import org.jspecify.annotations.NullMarked;
