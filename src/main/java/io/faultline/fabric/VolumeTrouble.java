package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a volume.
///
/// @param lost       the storage itself is gone: no node reaches it
/// @param cutOff     nodes that lost their own path to it
/// @param redirected an administrator turned redirected access on
/// @param full       no space is left
/// @param stalls     VMs that stand still because of it, as far as they do
public record VolumeTrouble(boolean lost, List<HostId> cutOff, boolean redirected, boolean full, List<Stall> stalls) {
    public static final VolumeTrouble NONE = new VolumeTrouble(false, List.of(), false, false, List.of());

    /// @param full     for want of space, else for want of its storage
    /// @param answered its guest was up when it was stopped
    /// @param running  since when it ran
    public record Stall(VmId vm, boolean full, boolean answered, io.faultline.kernel.SimTime running) {}

    public VolumeTrouble {
        cutOff = List.copyOf(cutOff);
        stalls = List.copyOf(stalls);
    }

    public boolean hasPath(HostId node) {
        return !cutOff.contains(node);
    }

    public Optional<Stall> stallOf(VmId vm) {
        return stalls.stream().filter(s -> s.vm().equals(vm)).findFirst();
    }

    public VolumeTrouble withLost(boolean isLost) {
        return new VolumeTrouble(isLost, cutOff, redirected, full, stalls);
    }

    public VolumeTrouble withPath(HostId node, boolean has) {
        List<HostId> next = new ArrayList<>(cutOff);
        next.remove(node);
        if (!has) {
            next.add(node);
        }
        return new VolumeTrouble(lost, next, redirected, full, stalls);
    }

    public VolumeTrouble withRedirected(boolean on) {
        return new VolumeTrouble(lost, cutOff, on, full, stalls);
    }

    public VolumeTrouble withFull(boolean isFull) {
        return new VolumeTrouble(lost, cutOff, redirected, isFull, stalls);
    }

    /// Adds the stall, or replaces an older one of the same VM.
    public VolumeTrouble with(Stall stall) {
        List<Stall> next = new ArrayList<>(without(stall.vm()).stalls);
        next.add(stall);
        return new VolumeTrouble(lost, cutOff, redirected, full, next);
    }

    public VolumeTrouble without(VmId vm) {
        return new VolumeTrouble(
                lost,
                cutOff,
                redirected,
                full,
                stalls.stream().filter(s -> !s.vm().equals(vm)).toList());
    }
}
