package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Roles that nobody wants to run, on a node that is lost.
class OfflineRolesScriptsTest {
    private static String fabric(String windows, String vm) {
        return """
                windows: %s
                defaults: { host: { memory: 16GB } }
                cluster: { nodes: [HV01, HV02, HV03], witness: { kind: fileShare, name: W } }
                storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 1TB }] }]
                vms:
                  - { name: OLD01, on: HV01, memory: 8GB, state: Off%s }
                  - { name: SQL02, on: HV02, memory: 12GB }
                  - { name: SQL03, on: HV03, memory: 12GB }
                """.formatted(windows, vm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012R2", "2016", "2019", "2022", "2025"})
    void aRoleThatIsOffLeavesALostNodeAtOnceAndStaysOff(String windows) {
        Scripted end = Scripted.of(fabric(windows, ""), "Invoke-Fault -PowerLoss HV01", "+11s Get-ClusterGroup");
        assertThat(end.vm("OLD01").owner().name()).isNotEqualTo("HV01");
        assertThat(end.vm("OLD01").state()).hasToString("Off");
        assertThat(end.vm("OLD01").role()).hasToString("Offline");
    }

    @Test
    void itGoesOnlyToAPossibleOwner() {
        String only = ", possibleOwners: [HV01, HV03]";
        assertThat(Scripted.of(fabric("2022", only), "Invoke-Fault -PowerLoss HV01", "settle")
                        .vm("OLD01")
                        .owner()
                        .name())
                .isEqualTo("HV03");
        Scripted none =
                Scripted.of(fabric("2022", ", possibleOwners: [HV01]"), "Invoke-Fault -PowerLoss HV01", "settle");
        assertThat(none.vm("OLD01").owner().name()).isEqualTo("HV01");
    }
}
