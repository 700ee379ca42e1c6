package io.faultline.blueprint;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.DiskType;
import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HotPages;
import io.faultline.fabric.Node;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmDisks;
import io.faultline.fabric.VmGuest;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.WritePattern;
import io.faultline.kernel.SimTime;
import io.faultline.source.YamlNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `vms:`. A VM on a node is a role of its cluster and lies on one of its CSVs.
final class VmReader {
    private static final long MEMORY = 4L << 30;
    private static final long DISK = 60L << 30;
    private static final double DIRTY_RATE = 8L << 20;
    /// `03_csv/guest OS boot until its service answers`
    private static final Duration BOOT = Duration.ofSeconds(45);

    private final Draft draft;
    private final Capacity capacity;

    VmReader(Draft draft) {
        this.draft = draft;
        this.capacity = new Capacity(draft);
    }

    void read(YamlNode root) {
        for (YamlNode item : root.optional("vms").map(YamlNode::list).orElse(List.of())) {
            vm(Fields.of(item, draft.vmDefaults, Keys.VM));
        }
    }

    private void vm(Fields fields) {
        var id = draft.vmNames.add(fields.name());
        YamlNode on = fields.own().required("on");
        Optional<HostId> named = draft.hostNames.find(on);
        if (named.isEmpty() || draft.hosts.isEmpty()) {
            return; // reported; nothing else about this VM can be judged
        }
        Host host = draft.hosts.get(named.get().index());
        Node node = host.node();
        ClusterId cluster = node == null ? null : node.cluster();
        Optional<VolumeId> volume = volume(fields, host, cluster);
        if (volume.isEmpty()) {
            return;
        }
        VmState state =
                fields.get("state", n -> Fields.word(n, List.of(VmState.RUNNING, VmState.OFF)), VmState.RUNNING);
        boolean runs = state == VmState.RUNNING;
        together(on, draft.volumes.get(volume.get().index()), host);
        VmSpec spec = spec(fields, host, cluster, volume.get(), runs);
        draft.vms.add(new Vm(
                id,
                spec,
                host.id(),
                state,
                SimTime.ZERO,
                runs ? 1 : 0,
                runs,
                runs ? RoleState.ONLINE : RoleState.OFFLINE,
                runs,
                null));
        capacity.check(fields, draft.vms.getLast());
    }

    private VmSpec spec(Fields fields, Host host, @Nullable ClusterId cluster, VolumeId volume, boolean runs) {
        long startup = fields.amount("memory", YamlNode::bytes, MEMORY);
        long workingSet = fields.get("workingSet", YamlNode::bytes, startup / 8);
        Optional<DynamicMemory> dynamic = fields.find("dynamicMemory").map(n -> dynamic(n, startup));
        long memory = dynamic.filter(d -> runs).map(d -> d.wanted(workingSet)).orElse(startup);
        fields.find("workingSet")
                .filter(n -> workingSet > dynamic.map(DynamicMemory::maximum).orElse(memory))
                .ifPresent(n -> n.report(
                        "The working set (" + n.text() + ") is larger than the memory (" + Capacity.gigabytes(memory)
                                + ").",
                        "the two are exchanged."));
        return new VmSpec(
                cluster,
                memory,
                workingSet,
                fields.get("dirtyRate", n -> (double) n.bytesPerSecond(), DIRTY_RATE),
                fields.get("writes", n -> Fields.word(n, WritePattern.class), WritePattern.RANDOM),
                fields.get("boot", YamlNode::duration, BOOT),
                volume,
                fields.amount("disk", YamlNode::bytes, DISK),
                fields.get("priority", VmReader::priority, VmSpec.MEDIUM),
                owners(fields, "possibleOwners", cluster),
                owners(fields, "preferredOwners", cluster),
                disks(fields),
                RolePolicyReader.read(fields, version(cluster)),
                hot(fields, workingSet),
                HardwareReader.read(fields, host, release(host, cluster)),
                new VmGuest(fields.get("guestHeartbeat", YamlNode::duration, Duration.ZERO), dynamic.orElse(null)));
    }

    private static DynamicMemory dynamic(YamlNode node, long startup) {
        Fields fields = Fields.of(node.onlyKeys(Keys.DYNAMIC_MEMORY), Optional.empty(), Keys.DYNAMIC_MEMORY);
        DynamicMemory read = new DynamicMemory(
                startup,
                fields.amount("minimum", YamlNode::bytes, Math.min(startup, DynamicMemory.USUAL_MINIMUM)),
                fields.amount("maximum", YamlNode::bytes, DynamicMemory.USUAL_MAXIMUM),
                fields.get("demand", YamlNode::bytes, 0L));
        if (!read.isSound()) {
            node.report(
                    "The memory at its start (" + Capacity.gigabytes(startup)
                            + ") is not between minimum and maximum of" + " dynamicMemory.",
                    "minimum and maximum are exchanged, or memory is another.");
            return new DynamicMemory(startup, Math.min(startup, read.minimum()), Math.max(startup, read.maximum()), 0);
        }
        return read;
    }

    /// The level of its cluster, or what a cluster would have.
    private WindowsVersion version(@Nullable ClusterId cluster) {
        return draft.clusters.stream()
                .filter(c -> c.id().equals(cluster))
                .map(Cluster::version)
                .findFirst()
                .orElse(draft.windows);
    }

    /// A new VM has the newest configuration version that its cluster can do.
    private WindowsVersion release(Host host, @Nullable ClusterId cluster) {
        return cluster == null
                ? host.windows()
                : draft.clusters.get(cluster.index()).version();
    }

    private static HotPages hot(Fields fields, long workingSet) {
        long bytes = fields.find("hotSet").map(YamlNode::bytes).orElse(0L);
        fields.find("hotSet")
                .filter(n -> bytes > workingSet)
                .ifPresent(n -> n.report(
                        "The hot set (" + n.text() + ") is larger than the working set that it is a part of.",
                        "workingSet is the one to raise."));
        long percent = fields.get("hotShare", n -> n.number(0, 100), bytes > 0 ? 90L : 0L);
        return new HotPages(bytes, percent / 100.0);
    }

    private static VmDisks disks(Fields fields) {
        VmDisks usual = VmDisks.USUAL;
        return new VmDisks(
                fields.get("io", n -> (double) n.bytesPerSecond(), usual.ioBytesPerSecond()),
                fields.get("diskType", n -> Fields.word(n, DiskType.class), usual.type()),
                fields.get("grows", YamlNode::bool, usual.grows()),
                fields.get("criticalErrorAction", n -> Fields.word(n, CriticalErrorAction.class), usual.action()),
                fields.get("criticalErrorTimeout", YamlNode::duration, usual.patience()));
    }

    /// A disk without CSV has one owner, and its VMs run there.
    private static void together(YamlNode on, Volume volume, Host host) {
        HostId owner = volume.coordinator();
        if (volume.hasOneOwner() && owner != null && !owner.equals(host.id())) {
            on.report(
                    "The volume (" + volume.id() + ") has one owner, " + owner + ", and its VMs run only there, not on "
                            + host.id() + ".",
                    "its coordinator: is " + host.id() + ".");
        }
    }

    private Optional<VolumeId> volume(Fields fields, Host host, @Nullable ClusterId cluster) {
        Optional<YamlNode> written = fields.find("volume");
        if (written.isEmpty()) {
            return draft.volumes.stream()
                    .filter(v -> isFor(v, host, cluster))
                    .map(Volume::id)
                    .findFirst();
        }
        Optional<VolumeId> named = draft.volumeNames.find(written.get());
        named.map(v -> draft.volumes.get(v.index()))
                .filter(v -> !isFor(v, host, cluster) && !(v.cluster() == null && v.isOnSharedStorage()))
                .ifPresent(v -> written.get()
                        .report(
                                "The volume (" + v.id() + ") cannot be reached from " + host.id() + ".",
                                "the VM is on another host."));
        return named;
    }

    private static boolean isFor(Volume volume, Host host, @Nullable ClusterId cluster) {
        return cluster == null
                ? volume.cluster() == null && host.id().equals(volume.coordinator())
                : cluster.equals(volume.cluster());
    }

    private List<HostId> owners(Fields fields, String key, @Nullable ClusterId cluster) {
        List<YamlNode> names = fields.find(key).map(YamlNode::list).orElse(List.of());
        for (YamlNode name : names) {
            draft.hostNames
                    .find(name)
                    .map(h -> draft.hosts.get(h.index()).node())
                    .filter(n -> !n.cluster().equals(cluster))
                    .ifPresent(n -> name.report(
                            "(" + name.text() + ") is not a node of the VM's cluster.", "the VM stands alone."));
        }
        return names.stream().flatMap(n -> draft.hostNames.find(n).stream()).toList();
    }

    private static int priority(YamlNode node) {
        return switch (Fields.plain(node.text())) {
            case "high" -> VmSpec.HIGH;
            case "medium" -> VmSpec.MEDIUM;
            case "low" -> VmSpec.LOW;
            case "noautostart" -> VmSpec.NO_AUTO_START;
            default -> {
                if (!node.text().isEmpty() && Character.isDigit(node.text().charAt(0))) {
                    yield (int) node.number(0, VmSpec.HIGH);
                }
                node.reportUnknown(node.path(), List.of("High", "Medium", "Low", "NoAutoStart"));
                yield VmSpec.MEDIUM;
            }
        };
    }
}
