package io.faultline.fabric;

/// Which features of the processor a guest sees. The set is fixed when the VM starts
/// (`07_cpu_compat/feature set is fixed when the VM starts; older to newer works without the mode, newer to older does
/// not`) and goes with it until it is off.
public final class GuestProcessor {
    private GuestProcessor() {}

    /// What its guest would see if it started there now.
    public static FeatureSet at(FabricState state, VmSpec spec, HostId host) {
        Host on = state.host(host);
        if (!spec.hardware().compatible()) {
            return on.cpu().features();
        }
        return isCommon(state, spec, on)
                ? common(state, state.clusterOf(host), on.cpu())
                : Processors.minimum(on.cpu().vendor()).and(on.cpu().features());
    }

    /// What it sees while it runs or is saved; if it is off, what it would see on its owner.
    public static FeatureSet of(FabricState state, Vm vm) {
        FeatureSet seen = vm.features();
        return seen == null ? at(state, vm.spec(), vm.owner()) : seen;
    }

    /// The common set came with 2025. An older configuration version, or a host without a cluster, falls back to the
    /// fixed set; so does a cluster of a lower functional level, which is chosen (ledger `cpu.common-set`).
    private static boolean isCommon(FabricState state, VmSpec spec, Host on) {
        return spec.hardware().mode() == CompatibilityMode.COMMON
                && spec.hardware().knowsCommonSet()
                && state.isNode(on.id())
                && state.clusterOf(on.id()).version().hasCommonFeatureSet();
    }

    /// What all nodes have that are of one maker with `like`; a node that is down counts, it is still a node.
    public static FeatureSet common(FabricState state, Cluster cluster, Cpu like) {
        FeatureSet all = like.features();
        for (HostId node : cluster.nodes()) {
            Cpu cpu = state.host(node).cpu();
            all = cpu.vendor() == like.vendor() ? all.and(cpu.features()) : all;
        }
        return all;
    }

    /// As a fabric begins: what runs was started where it is.
    public static FabricState begun(FabricState state) {
        FabricState next = state;
        for (Vm vm : state.vms()) {
            if (vm.state() != VmState.OFF && vm.features() == null) {
                next = next.withVm(vm.withFeatures(at(state, vm.spec(), vm.owner())));
            }
        }
        return next;
    }
}
