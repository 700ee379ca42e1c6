package io.faultline.ui.lab;

import io.faultline.ledger.Entry;
import io.faultline.ledger.Ledger;
import java.util.Locale;
import java.util.Optional;

/// The fidelity ledger for chips and lists; read once, since it comes with the program.
final class LedgerBook {
    private LedgerBook() {}

    private static final class Read {
        private static final Ledger LEDGER = Ledger.load();
    }

    static Optional<Entry> entry(String id) {
        return Read.LEDGER.entry(id);
    }

    /// `simplified`; empty for an id that the ledger does not have.
    static String status(String id) {
        return entry(id).map(LedgerBook::word).orElse("");
    }

    static String word(Entry entry) {
        return entry.status().name().toLowerCase(Locale.ROOT);
    }
}
