package io.faultline.fabric;

import io.faultline.kernel.Invariant;
import java.util.List;
import java.util.Optional;

/// A VM needs its disks. Within the instant in which they go it is frozen or off; it never starts or goes on without.
record StorageLaw() implements Invariant<FabricState, Event> {
    @Override
    public String law() {
        return "A VM runs only where its storage can be reached, and stands still only for a reason.";
    }

    @Override
    public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
        return switch (event) {
            case VmEvent.VmStarted e -> without(after, after.vm(e.vm()));
            case VmEvent.VmResumed e -> without(after, after.vm(e.vm()));
            case VmEvent.VmPausedCritical e -> idle(after, after.vm(e.vm()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> brokenIn(FabricState state) {
        for (Vm vm : state.vms()) {
            Optional<String> seen = without(state, vm).or(() -> idle(state, vm));
            if (seen.isPresent()) {
                return seen;
            }
        }
        for (Volume volume : state.volumes()) {
            Optional<String> seen = together(state, volume);
            if (seen.isPresent()) {
                return seen;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> without(FabricState state, Vm vm) {
        Host host = state.host(vm.owner());
        Node node = host.node();
        Volume volume = state.volume(vm.spec().volume());
        boolean asked = vm.isRunning() && host.isRunning() && (node == null || node.isMember());
        return asked && StorageAccess.isGone(state, volume, host.id())
                ? Optional.of(vm.id() + " runs on " + host.id() + ", which does not reach " + volume.id() + ".")
                : Optional.empty();
    }

    private static Optional<String> idle(FabricState state, Vm vm) {
        return vm.isStalled()
                        && state.volume(vm.spec().volume())
                                .trouble()
                                .stallOf(vm.id())
                                .isEmpty()
                ? Optional.of(vm.id() + " is frozen and nobody knows why.")
                : Optional.empty();
    }

    private static Optional<String> together(FabricState state, Volume volume) {
        List<Vm> apart = volume.hasOneOwner() && volume.coordinator() != null
                ? state.vms().stream()
                        .filter(vm -> vm.spec().volume().equals(volume.id()))
                        .filter(vm -> !vm.owner().equals(volume.coordinator()))
                        .toList()
                : List.of();
        return apart.isEmpty()
                ? Optional.empty()
                : Optional.of(apart.getFirst().id() + " is not on " + volume.coordinator() + ", the owner of "
                        + volume.id() + ".");
    }
}
