package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A form shows the console lines that it will type, and types them.
class FormsTest {
    private final QuietBench bench = new QuietBench();
    private final Story story = Story.of(Fabrics.cluster(3, WindowsVersion.WS2022, Sizes.gib(64)));

    @Test
    void everySettingThatTheVersionKnowsHasARow() {
        for (WindowsVersion version : WindowsVersion.values()) {
            Story of = Story.of(Fabrics.cluster(2, version, Sizes.gib(64)));
            assertThat(new SettingsForm(bench, Glances.of(of), "").rows())
                    .extracting(SettingRow::property)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ClusterProperty.values())
                            .filter(property -> property.existsOn(version))
                            .toList());
        }
    }

    @Test
    void changedValuesAreSentInTheLinesThatAreShown() {
        SettingsForm form = new SettingsForm(bench, Glances.of(story), "");
        assertThat(form.offered()).isEmpty();
        row(form, ClusterProperty.SAME_SUBNET_THRESHOLD).type("20");
        row(form, ClusterProperty.RESILIENCY_LEVEL).type("1");
        assertThat(form.offered())
                .containsExactly("(Get-Cluster).SameSubnetThreshold = 20", "(Get-Cluster).ResiliencyLevel = 1");
        form.send();
        assertThat(bench.typed).hasSize(2);
    }

    @Test
    void aValueOutOfRangeIsToldInPlaceAndNothingIsOffered() {
        SettingsForm form = new SettingsForm(bench, Glances.of(story), "");
        row(form, ClusterProperty.SAME_SUBNET_DELAY).type("2001");
        assertThat(row(form, ClusterProperty.SAME_SUBNET_DELAY).fault())
                .contains("SameSubnetDelay takes whole numbers of 250 to 2000.");
        row(form, ClusterProperty.SAME_SUBNET_THRESHOLD).type("20");
        assertThat(form.offered()).isEmpty();
        row(form, ClusterProperty.SAME_SUBNET_DELAY).type("500");
        assertThat(form.offered()).hasSize(2);
    }

    @Test
    void aClusterThatIsDownTakesNoSettings() {
        story.when(new Incident.CutNetwork(
                cluster().id(),
                List.of(List.of(story.host("HV01")), List.of(story.host("HV02")), List.of(story.host("HV03")))));
        story.advance(Duration.ofSeconds(12));
        SettingsForm form = new SettingsForm(bench, Glances.of(story), "");
        row(form, ClusterProperty.SAME_SUBNET_THRESHOLD).type("20");
        assertThat(form.offered()).isEmpty();
    }

    @Test
    void aLockedBenchOffersNothing() {
        bench.locked = Optional.of("This is the past.");
        SettingsForm form = new SettingsForm(bench, Glances.of(story), "");
        row(form, ClusterProperty.SAME_SUBNET_THRESHOLD).type("20");
        assertThat(form.offered()).isEmpty();
    }

    @Test
    void aWitnessIsChosenByKindAndName() {
        WitnessForm form = new WitnessForm(bench, Glances.of(story));
        assertThat(form.offered()).as("it has none already").isEmpty();
        form.choose(Witness.Kind.FILE_SHARE);
        assertThat(form.offered()).containsExactly("Set-ClusterQuorum -FileShareWitness '\\\\FS1\\Witness'");
        form.choose(Witness.Kind.CLOUD);
        assertThat(form.offered()).singleElement().asString().contains("-CloudWitness -AccountName witness1");
        form.choose(null);
        assertThat(form.offered()).isEmpty();
    }

    @Test
    void anOlderClusterIsToldThatItHasNoCloudWitness() {
        Story old = Story.of(Fabrics.cluster(2, WindowsVersion.WS2012R2, Sizes.gib(64)));
        WitnessForm form = new WitnessForm(bench, Glances.of(old));
        form.choose(Witness.Kind.CLOUD);
        assertThat(form.offered()).isEmpty();
    }

    @Test
    void everySettingIsWordedAndHasAGroupThatIsShown() {
        for (ClusterProperty property : ClusterProperty.values()) {
            assertThat(SettingWords.GROUPS)
                    .contains(SettingWords.of(property.toString()).group());
            assertThat(SettingWords.of(property.toString()).does())
                    .as(property.toString())
                    .endsWith(".");
        }
        assertThat(SettingWords.of("NobodyKnowsIt").group()).isEqualTo("Other");
    }

    @Test
    void theLineOfAFormIsWhatTheFabricAccepts() {
        WitnessForm form = new WitnessForm(bench, Glances.of(story));
        form.choose(Witness.Kind.DISK);
        assertThat(form.offered()).containsExactly("Set-ClusterQuorum -DiskWitness 'Cluster Disk 1'");
        story.when(
                new OperatorCommand.SetQuorum(cluster().id(), new Witness(Witness.Kind.DISK, "Cluster Disk 1", true)));
        assertThat(new WitnessForm(bench, Glances.of(story)).offered())
                .as("what it has is chosen")
                .isEmpty();
    }

    private Cluster cluster() {
        return story.state().clusters().get(0);
    }

    private static SettingRow row(SettingsForm form, ClusterProperty property) {
        return form.rows().stream()
                .filter(row -> row.property() == property)
                .findFirst()
                .orElseThrow();
    }
}
