package io.faultline.blueprint;

import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Locale;

/// What a fabric cannot hold from the beginning: told at the VM that is one too many.
final class Capacity {
    private final Draft draft;

    Capacity(Draft draft) {
        this.draft = draft;
    }

    /// @param vm the last of the draft
    void check(Fields fields, Vm vm) {
        YamlNode place = fields.own().required("on");
        Host host = draft.hosts.get(vm.owner().index());
        long needed = vm.spec().memoryBytes();
        if (needed > host.memoryBytes()) {
            fields.find("memory")
                    .orElse(place)
                    .report(
                            "The VM (" + vm.id() + ") needs " + gigabytes(needed) + "; its host " + host.id() + " has "
                                    + gigabytes(host.memoryBytes()) + ".",
                            "the memory is smaller.");
        } else if (vm.isRunning()) {
            memory(place, host, needed);
        }
        disks(place, vm);
        List<HostId> possible = vm.spec().possibleOwners();
        if (!possible.isEmpty() && !possible.contains(vm.owner())) {
            place.report(
                    "The VM (" + vm.id() + ") is on " + vm.owner() + ", which is not one of its possibleOwners.",
                    "it is on " + possible.getFirst() + ".");
        }
    }

    private void memory(YamlNode place, Host host, long needed) {
        long all = draft.vms.stream()
                .filter(v -> v.owner().equals(host.id()) && v.isRunning())
                .mapToLong(v -> v.spec().memoryBytes())
                .sum();
        if (all > host.memoryBytes() && all - needed <= host.memoryBytes()) {
            place.report(
                    "The running VMs on (" + host.id() + ") need " + gigabytes(all) + " up to here; it has "
                            + gigabytes(host.memoryBytes()) + ".",
                    "this one is on another host, or has state: off.");
        }
    }

    private void disks(YamlNode place, Vm vm) {
        Volume volume = draft.volumes.get(vm.spec().volume().index());
        long all = draft.vms.stream()
                .filter(v -> v.spec().volume().equals(volume.id()))
                .mapToLong(v -> v.spec().diskBytes())
                .sum();
        if (all > volume.sizeBytes() && all - vm.spec().diskBytes() <= volume.sizeBytes()) {
            place.report(
                    "The disks on (" + volume.id() + ") need " + gigabytes(all) + " up to " + vm.id() + "; it has "
                            + gigabytes(volume.sizeBytes()) + ".",
                    "a disk is smaller.");
        }
    }

    static String gigabytes(long bytes) {
        double gib = bytes / (double) (1L << 30);
        return gib == Math.rint(gib) ? (long) gib + " GB" : String.format(Locale.ROOT, "%.1f GB", gib);
    }
}
