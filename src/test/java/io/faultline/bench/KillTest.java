package io.faultline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class KillTest {

    @Test
    void noAcknowledgedLineIsLostInTenKillsUnderLoad() throws Exception {
        KillBench.Result result = KillBench.run(10);
        assertThat(result.lost()).isEmpty();
        assertThat(result.acknowledged()).isGreaterThan(100);
    }
}
