package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"K4R-DV7", "k4rdv7", " k4r dv7 ", "K4R–DV7", "K.4.R_D V7"})
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(JoinCode.read(typed)).contains(new JoinCode("K4RDV7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K4R-DV", "K4R-DV77", "K4R-DVO", "K4R-DV1", "ＫＫＫＫＫＫ", "<script>"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(JoinCode.read(typed)).isEmpty();
    }

    @Test
    void aDrawnCodeReadsBackAsPrinted() {
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            var code = JoinCode.draw(random);
            assertThat(JoinCode.read(code.printed())).contains(code);
        }
    }
}
