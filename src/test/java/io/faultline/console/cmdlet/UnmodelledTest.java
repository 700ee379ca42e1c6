package io.faultline.console.cmdlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.ledger.Ledger;
import org.junit.jupiter.api.Test;

class UnmodelledTest {

    @Test
    void nothingIsBothModelledAndNot() {
        assertThat(Unmodelled.names())
                .doesNotContainAnyElementsOf(Catalog.names())
                .doesNotHaveDuplicates();
    }

    @Test
    void whereTheLedgerIsNamedItHasTheEntry() {
        Ledger ledger = Ledger.load();
        assertThat(Unmodelled.names().stream()
                        .map(name -> Unmodelled.cmdlet(name).orElseThrow().ledger())
                        .filter(id -> !id.equals("NotModelled")))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(ledger.entry(id)).as(id).isPresent());
    }
}
