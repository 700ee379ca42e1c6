package io.faultline.testing;

import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.CsvState;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FileSystem;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Network;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmDisks;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The storage of a small fabric in other shapes, and what happens to it.
public final class Disks {
    private Disks() {}

    public static FabricState refs(FabricState state) {
        return each(state, v -> v.withFileSystem(FileSystem.REFS));
    }

    /// No Cluster Shared Volume: one node owns the disk.
    public static FabricState withoutCsv(FabricState state) {
        return each(state, v -> v.withCsv(false));
    }

    private static FabricState each(FabricState state, UnaryOperator<Volume> change) {
        FabricState next = state;
        for (Volume volume : state.volumes()) {
            next = next.withVolume(change.apply(volume));
        }
        return next;
    }

    /// As many volumes like the first, the owners one after the other; VMs stay on the first.
    public static FabricState volumes(FabricState state, int count) {
        Volume first = state.volumes().getFirst();
        List<Volume> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            HostId owner = state.hosts().get(i % state.hosts().size()).id();
            all.add(new Volume(
                    new VolumeId("CSV" + (i + 1), i),
                    first.storage(),
                    first.cluster(),
                    owner,
                    first.sizeBytes(),
                    first.bytesPerSecond()));
        }
        return new FabricState(
                state.sites(),
                state.clusters(),
                state.networks(),
                state.hosts(),
                Table.of(all),
                state.vms(),
                state.migrations(),
                state.nextMigration(),
                state.policy());
    }

    /// One network of 1 Gbit/s for heartbeats, redirected I/O and live migration.
    public static FabricState oneWire(FabricState state) {
        Network first = state.networks().getFirst();
        Network wire = new Network(first.id(), first.subnet(), true, true);
        List<Host> hosts = state.hosts().stream()
                .map(h -> Host.running(
                        h.id(),
                        h.site(),
                        h.cpu(),
                        h.memoryBytes(),
                        List.of(new Nic(first.id(), 125e6)),
                        h.bootTime(),
                        h.windows(),
                        h.node()))
                .toList();
        return new FabricState(
                state.sites(),
                state.clusters(),
                Table.of(List.of(wire)),
                Table.of(hosts),
                state.volumes(),
                state.vms(),
                state.migrations(),
                state.nextMigration(),
                state.policy());
    }

    public static FabricState disks(FabricState state, String vm, UnaryOperator<VmDisks> change) {
        FabricState next = state;
        for (Vm one : state.vms()) {
            if (one.id().name().equals(vm)) {
                next = next.withVm(one.withSpec(
                        one.spec().withDisks(change.apply(one.spec().disks()))));
            }
        }
        return next;
    }

    public static CsvState access(Story story, String node) {
        return CsvAccess.of(story.state(), volume(story), story.host(node)).state();
    }

    public static CsvAccess reasons(Story story, String node) {
        return CsvAccess.of(story.state(), volume(story), story.host(node));
    }

    public static Volume volume(Story story) {
        return story.state().volumes().getFirst();
    }

    public static Incident cuts(Story story, String node) {
        return new Incident.LoseStoragePath(story.host(node), null);
    }

    public static Incident mends(Story story, String node) {
        return new Incident.RepairStoragePath(story.host(node), null);
    }

    public static Incident loses(Story story) {
        return new Incident.LoseVolume(volume(story).id());
    }

    public static Incident returns(Story story) {
        return new Incident.RepairVolume(volume(story).id());
    }
}
