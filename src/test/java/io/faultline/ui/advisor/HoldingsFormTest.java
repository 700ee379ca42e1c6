package io.faultline.ui.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H3;
import io.faultline.advisor.Answer;
import io.faultline.advisor.Scenario;
import io.faultline.fabric.Witness;
import io.faultline.testing.Screens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every answer of a scenario stands in the form, and comes back from it.
@ViewPackages(classes = HoldingsFormTest.class)
class HoldingsFormTest extends BrowserlessTest {

    @ParameterizedTest
    @ValueSource(strings = {"stretched", "payroll", "no-external-san", "between-two-hosts"})
    void whatTheFormIsFilledWithIsWhatItTells(String name) throws IOException {
        Scenario scenario = example(name);
        assertThat(new HoldingsForm(scenario.have()).told()).isEqualTo(scenario.have());
    }

    @Test
    void nothingToldIsNothingTold() {
        Scenario nothing = Scenario.of("x.yaml", "format: faultline/scenario/1\nneeds: {}\n");
        assertThat(new HoldingsForm(nothing.have()).told()).isEqualTo(nothing.have());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theKindOfWitnessIsAskedWithDontKnowFirst() throws IOException {
        HoldingsForm form = new HoldingsForm(example("stretched").have());
        assertThat(Screens.all(form, H3.class)).extracting(H3::getText).contains("Votes and heartbeats");
        Pick<Witness.Kind> kind = Screens.all(form, Pick.class).stream()
                .filter(pick -> pick.getLabel().equals("The witness is a"))
                .findFirst()
                .orElseThrow();
        assertThat(kind.getValue()).isEqualTo(Answer.of(Witness.Kind.FILE_SHARE));
        assertThat(kind.getListDataView().getItem(0).isKnown()).isFalse();
    }

    @Test
    void theRecordSaysWhatWasAnswered() throws IOException {
        Asked asked = Asked.of(example("stretched"));
        assertThat(asked.answered())
                .contains(
                        new Asked.Row("Kind of witness", "File Share Witness"),
                        new Asked.Row("Witness stands", "with the hosts"),
                        new Asked.Row("Networks for heartbeats", "1"),
                        new Asked.Row("File system", "ReFS"));
    }

    @Test
    void howMachinesMoveIsAskedInAGroupOfItsOwn() throws IOException {
        Scenario scenario = example("between-two-hosts");
        HoldingsForm form = new HoldingsForm(scenario.have());
        assertThat(Screens.all(form, H3.class)).extracting(H3::getText).contains("Moves");
        assertThat(Asked.of(scenario).answered())
                .contains(
                        new Asked.Row("One cluster", "no"),
                        new Asked.Row("Authentication", "Kerberos"),
                        new Asked.Row("Performance option", "Compression"),
                        new Asked.Row("Network for live migration", "shared"),
                        new Asked.Row("Memory written", "200 MB/s"));
    }

    private static Scenario example(String name) throws IOException {
        Path file = Path.of("src/test/resources/advisor", name + ".yaml");
        return Scenario.of(file.toString(), Files.readString(file));
    }
}
