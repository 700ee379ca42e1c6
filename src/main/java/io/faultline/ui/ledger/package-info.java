/// "What is simulated": the fidelity ledger as a page, route `ledger`. Start at [LedgerView]; [Catalogue] is what it
/// shows, filtered and by topic.
@NullMarked
package io.faultline.ui.ledger;

import org.jspecify.annotations.NullMarked;
