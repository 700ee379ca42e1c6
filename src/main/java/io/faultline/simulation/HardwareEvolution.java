package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.HardwareEvent.*;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HyperV;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmState;
import io.faultline.kernel.SimTime;
import java.util.function.UnaryOperator;

/// What changes when hardware is set.
final class HardwareEvolution {
    private HardwareEvolution() {}

    static FabricState evolve(FabricState state, HardwareEvent event, SimTime at) {
        return switch (event) {
            case VmProcessorSet e -> vm(state, e.vm(), h -> h.withCompatibility(e.enabled(), e.mode()));
            case VmVersionUpdated e -> vm(state, e.vm(), h -> h.withConfiguration(tenths(e.version())));
            case VmDvdSet e -> vm(state, e.vm(), h -> h.withIso(e.path()));
            case VmSavedStateDropped e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.ended(VmState.OFF, at)
                                .withRole(RoleState.OFFLINE)
                                .withWanted(false));
            case VirtualSwitchMade e -> host(state, e.host(), h -> h.withSwitch(e.switchName()));
            case MigrationPortSet e -> host(state, e.host(), h -> h.withMigrationPort(e.open()));
            case WindowsFeatureInstalled e ->
                host(state, e.host(), h -> h.withSmb(h.smb().withInstalled(true)));
            case SmbLimitSet e -> host(state, e.host(), h -> h.withSmb(h.smb().withBytesPerSecond(e.bytesPerSecond())));
            case ClusterMigrationSet e -> {
                Cluster cluster = state.cluster(e.cluster());
                ClusterSettings settings = cluster.settings();
                yield state.withCluster(cluster.withSettings(
                        settings.withMigration(settings.migration().with(e.which(), e.networks()))));
            }
            case VmMemorySet e -> state.withVm(e.vm(), vm -> vm.withSpec(Ballooning.set(vm.spec(), e)));
            case VmMemoryAssigned e ->
                state.withVm(e.vm(), vm -> vm.withSpec(vm.spec().withMemory(e.bytes())));
            case VmHostSet e -> host(state, e.host(), h -> h.withMigration(e.migration()));
        };
    }

    private static int tenths(String version) {
        return Integer.parseInt(version.replace(".", ""));
    }

    private static FabricState vm(FabricState state, VmId id, UnaryOperator<VmHardware> how) {
        return state.withVm(
                id, vm -> vm.withSpec(vm.spec().withHardware(how.apply(vm.spec().hardware()))));
    }

    private static FabricState host(FabricState state, HostId id, UnaryOperator<HyperV> how) {
        Host host = state.host(id);
        return state.withHost(host.withSoftware(
                host.software().withHyperV(how.apply(host.software().hyperV()))));
    }
}
