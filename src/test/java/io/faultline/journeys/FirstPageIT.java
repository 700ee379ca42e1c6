package io.faultline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The packaged application answers a browser.
class FirstPageIT extends Journey {

    @Test
    void aStrangerGetsAPageAndNoErrorOfAScript() {
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        var answer = page.navigate(server().url() + "/");
        assertThat(answer.status()).isEqualTo(200);
        page.locator("body :not(script):not(style)").first().waitFor();
        assertThat(errors).isEmpty();
    }
}
