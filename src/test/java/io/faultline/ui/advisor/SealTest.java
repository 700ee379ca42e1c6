package io.faultline.ui.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.Option.Fit;
import io.faultline.advisor.Technology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a shared link remembers.
class SealTest {

    private static final Advice PAYROLL = Advisor.shipped().review(Founding.PAYROLL.scenario());

    @Test
    void aSealReadsBackAsItWasWritten() {
        var seal = Seal.of(PAYROLL);
        assertThat(seal.text()).matches("[A-Za-z0-9_-]+").hasSizeLessThan(600);
        assertThat(Seal.read(seal.text())).isEqualTo(Optional.of(seal));
        assertThat(seal.changes(seal)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Founding.class)
    void theAddressOfAnAnswerCarriesScenarioAndRevision(Founding founding) {
        var advice = Advisor.shipped().review(founding.scenario());
        var query = Asking.query(founding.scenario(), Seal.of(advice));
        assertThat(Asking.of(QueryParameters.fromString(query)))
                .isEqualTo(new Asking.Answered(founding.scenario(), Optional.of(Seal.of(advice))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "abc", "S0osAgA", "AAAA"})
    void aDamagedSealIsForgottenAndTheScenarioIsStillJudged(String text) {
        assertThat(Seal.read(text)).isEmpty();
        var query = QueryParameters.fromString("case=payroll&r=" + text);
        assertThat(Asking.of(query)).isEqualTo(new Asking.Answered(Founding.PAYROLL.scenario(), Optional.empty()));
    }

    @Test
    void whatChangedIsSaidOfTechnologiesAndOfRules() {
        var now = Seal.of(PAYROLL);
        Map<Technology, Fit> fits = new EnumMap<>(now.fits());
        fits.put(Technology.HYPER_V_REPLICA, Fit.BLOCKED);
        var rules = new ArrayList<>(now.rules());
        rules.remove("HR-001");
        rules.add("HR-099");
        var shared = new Seal("000000000000", fits, List.copyOf(rules));
        assertThat(shared.changes(now))
                .containsExactly(
                        "Hyper-V Replica was “stopped”, and is now “recommended”.",
                        "Rules that speak now and did not: HR-001.",
                        "Rules that spoke and no longer do: HR-099.");
    }
}
