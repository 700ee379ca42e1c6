package io.faultline.fabric;

import io.faultline.kernel.Invariant;
import java.util.Optional;

/// What a VM finds when it starts; the VMs on one disk with one owner are one role. Two roles of one class may run on
/// one node: they did before the class was given, or
/// an administrator has switched the enforcement on since. The cluster never brings it about.
record KeptApart() implements Invariant<FabricState, Event> {
    @Override
    public String law() {
        return "With ClusterEnforcedAntiAffinity no role starts beside a running one of its class.";
    }

    @Override
    public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
        if (!(event instanceof VmEvent.VmStarted started)) {
            return Optional.empty();
        }
        Vm vm = after.vm(started.vm());
        if (!AntiAffinity.isEnforced(after, vm)) {
            return Optional.empty();
        }
        return after.vmsOn(vm.owner()).stream()
                .filter(other -> other.isRunning() && !other.id().equals(vm.id()))
                .filter(other -> vm.spec().policy().keepsApartFrom(other.spec().policy()))
                .filter(other -> !after.volume(vm.spec().volume()).hasOneOwner()
                        || !vm.spec().volume().equals(other.spec().volume()))
                .findFirst()
                .map(other -> vm.id() + " started on " + vm.owner() + " beside " + other.id() + ".");
    }

    @Override
    public Optional<String> brokenIn(FabricState state) {
        return Optional.empty();
    }
}
