package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.OperatorCommand.MoveVm;
import io.faultline.testing.Scripted;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a host's card and the dialogs say about moves between hosts that are not nodes of one cluster.
class LogonViewsTest {
    private static final String FABRIC = """
            windows: 2022
            cluster: { nodes: [HV11, HV12], witness: { kind: cloud, name: w1 } }
            hosts:
              - { name: HV01, memory: 64GB }
              - { name: HV02, memory: 32GB }
            vms:
              - { name: APP1, on: HV01, memory: 4GB, disk: 10GB }
              - { name: SQL1, on: HV11, memory: 4GB }
            """;
    private static final String[] HALF = {
        "Set-VMHost -ComputerName HV01 -VirtualMachineMigrationAuthenticationType Kerberos",
        "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'='Microsoft Virtual System Migration Service/HV02'}",
        "Set-ADAccountControl HV01$ -TrustedToAuthForDelegation $true",
        "Clear-HostTicket HV01",
    };

    private static FabricState state(String... lines) {
        return Scripted.of(FABRIC, lines).state();
    }

    private static Host host(FabricState state, String name) {
        return Actions.host(state, name).orElseThrow();
    }

    @Test
    void aHostSaysWhereItWouldBeLetInAndWhyNotElsewhere() {
        FabricState state = state(HALF);
        assertThat(LogonFacts.of(state, host(state, "HV01")))
                .containsEntry("Live migration", "enabled, Kerberos")
                .containsEntry("May speak to", "Microsoft Virtual System Migration Service/HV02; any protocol")
                .hasEntrySatisfying("Move to HV02", words -> assertThat(words).startsWith("allowed without disks."))
                .hasEntrySatisfying("Move to HV11", words -> assertThat(words).startsWith("refused."));
    }

    @Test
    void oldTicketsAndWhoIsThereAreTold() {
        FabricState state = state("Set-ADAccountControl HV01$ -TrustedToAuthForDelegation $true", "mstsc /v:HV01");
        assertThat(LogonFacts.of(state, host(state, "HV01")))
                .containsEntry("Tickets", "older than its account")
                .containsEntry("Administrator", "is signed in here");
    }

    @Test
    void aFabricThatIsOneClusterIsSparedOfIt() {
        FabricState state = Scripted.of("cluster: { nodes: [HV01, HV02] }\nvms: [{ name: A, on: HV01 }]", "Get-VM")
                .state();
        assertThat(LogonFacts.of(state, host(state, "HV01"))).isEmpty();
        assertThat(LogonActions.of(state, host(state, "HV01"))).isEmpty();
    }

    @Test
    void theTableHasEachWayForItself() {
        HostMatrix table = LogonTable.of(state(HALF));
        assertThat(table.columns())
                .extracting(HostMatrix.Head::title)
                .containsExactly("to HV11", "to HV12", "to HV01", "to HV02");
        assertThat(words(table, 0)).containsExactly("here", "not asked", "refused", "refused");
        assertThat(words(table, 2)).containsExactly("refused", "refused", "here", "without disks");
        assertThat(words(table, 3)).containsExactly("refused", "refused", "refused", "here");
    }

    private static List<String> words(HostMatrix table, int row) {
        return table.rows().get(row).cells().stream()
                .map(cell -> cell.state().word())
                .toList();
    }

    @Test
    void aVmThatIsNoRoleIsOfferedAllHostsWithWhatSpeaksAgainstThem() {
        FabricState state = state("mstsc /v:HV01");
        var vm = Actions.vm(state, "APP1").orElseThrow();
        List<Destination> rows = HostDestinations.of(state, vm.id());
        assertThat(rows).extracting(row -> row.node().name()).containsExactlyInAnyOrder("HV11", "HV12", "HV02");
        assertThat(rows).allMatch(Destination::isPossible);
        assertThat(rows.stream().filter(row -> row.node().name().equals("HV02")))
                .singleElement()
                .extracting(Destination::facts)
                .isEqualTo("32 GB free, its disks go to HV02 disk");
        assertThat(HostDestinations.of(state("Get-VM"), vm.id())).noneMatch(Destination::isPossible);
        assertThat(new MoveVm(
                                vm.id(),
                                rows.getFirst().node(),
                                HostDestinations.storage(
                                        state, vm.id(), rows.getFirst().node()))
                        .storage())
                .isNotNull();
    }
}
