package io.faultline.ui.course.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListTextTest {

    @Test
    void aFileIsReadAsItsSpreadsheetWroteIt() {
        assertThat(ListText.read("Zoë".getBytes(StandardCharsets.UTF_8))).isEqualTo("Zoë");
        assertThat(ListText.read("Zoë".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Zoë");
        assertThat(ListText.read("\uFEFFZoë".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Zoë");
    }
}
