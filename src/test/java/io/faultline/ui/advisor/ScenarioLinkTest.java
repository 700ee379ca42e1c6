package io.faultline.ui.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.router.QueryParameters;
import io.faultline.source.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioLinkTest {

    @ParameterizedTest
    @EnumSource(Founding.class)
    void aScenarioComesBackFromItsLinkAsItWas(Founding founding) {
        var link = ScenarioLink.of(founding.scenario());
        assertThat(link).matches("[A-Za-z0-9_-]+").hasSizeLessThan(700);
        assertThat(ScenarioLink.read(link)).isEqualTo(founding.scenario());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "abc", "AAAA", "eJwrSy0qzszPAwAMmwMd", "%00", "S0osAgA"})
    void aDamagedLinkIsASentenceAndNoStackTrace(String link) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ScenarioLink.read(link))
                .satisfies(refused -> assertThat(refused.problems()).isNotEmpty());
    }

    @Test
    void aLinkThatWouldFillTheMemoryIsRefusedUnread() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> ScenarioLink.read("A".repeat(100_000)));
    }

    @ParameterizedTest
    @EnumSource(Founding.class)
    void aFoundingScenarioHasAShortAddress(Founding founding) {
        var address = Asking.address(founding.scenario(), false);
        assertThat(address.getQueryString()).isEqualTo("case=" + founding.key());
        assertThat(Asking.of(address)).isEqualTo(new Asking.Answered(founding.scenario(), Optional.empty()));
        assertThat(Asking.of(Asking.address(founding.scenario(), true)))
                .isEqualTo(new Asking.Form(founding.scenario()));
    }

    @Test
    void anUnknownNameInTheAddressOffersTheNearest() {
        var asking = Asking.of(QueryParameters.fromString("case=host-failur"));
        assertThat(asking)
                .isInstanceOfSatisfying(
                        Asking.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.maybe()).contains("host-failure")));
    }
}
