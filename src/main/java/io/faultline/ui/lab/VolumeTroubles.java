package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.CsvState;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RedirectedDemand;
import io.faultline.fabric.RedirectionReason;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What is wrong with a volume, in one sentence; and how each node reaches it, in a word.
final class VolumeTroubles {
    private VolumeTroubles() {}

    static Optional<String> say(FabricState state, Volume volume, List<Vm> vms, Cluster cluster) {
        List<Vm> frozen = vms.stream().filter(Vm::isStalled).toList();
        String held = frozen.isEmpty()
                ? ""
                : " " + VolumeViews.named(frozen) + (frozen.size() == 1 ? " stands still." : " stand still.");
        if (volume.trouble().lost()) {
            return Optional.of("Its storage is gone for every node." + held);
        }
        if (volume.coordinator() == null) {
            return Optional.of(
                    volume.next() == null
                            ? "No node can serve it." + held
                            : volume.next() + " takes it; the VMs on it start after that.");
        }
        if (volume.trouble().full()) {
            return Optional.of("It is full: what has to grow cannot." + held);
        }
        return volume.isCsv() ? redirected(state, volume, cluster).map(words -> words + held) : Optional.empty();
    }

    private static Optional<String> redirected(FabricState state, Volume volume, Cluster cluster) {
        List<HostId> paused = in(state, volume, cluster, CsvState.PAUSED);
        List<HostId> blocks = in(state, volume, cluster, CsvState.BLOCK_REDIRECTED);
        List<HostId> files = in(state, volume, cluster, CsvState.FILE_SYSTEM_REDIRECTED);
        if (!paused.isEmpty()) {
            return Optional.of("I/O waits until another node coordinates it.");
        }
        if (!files.isEmpty()) {
            boolean asked = volume.trouble().redirected();
            return Optional.of("All nodes read and write through " + volume.coordinator()
                    + (asked ? ": redirected access is on." : ", as ReFS always does."));
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        String who = names(blocks)
                + (blocks.size() == 1 ? " has no path to the disks and goes" : " have no path to the disks and go");
        return Optional.of(
                who + " through " + volume.coordinator() + " over the network, " + rate(state, volume, blocks) + ".");
    }

    private static String rate(FabricState state, Volume volume, List<HostId> nodes) {
        return Amounts.rate(nodes.stream()
                .mapToDouble(node -> RedirectedDemand.io(state, volume, node))
                .sum());
    }

    private static List<HostId> in(FabricState state, Volume volume, Cluster cluster, CsvState wanted) {
        return cluster.nodes().stream()
                .filter(node -> CsvAccess.of(state, volume, node).state() == wanted)
                .toList();
    }

    private static String names(List<HostId> nodes) {
        return Amounts.names(nodes.stream().map(HostId::name).toList());
    }

    /// Node by node: `BlockRedirected, NoDiskConnectivity`.
    static SequencedMap<String, String> access(FabricState state, Volume volume) {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        if (volume.isCsv() && volume.cluster() != null) {
            for (HostId node : state.cluster(volume.cluster()).nodes()) {
                words.put(node.name(), word(CsvAccess.of(state, volume, node)));
            }
        }
        return words;
    }

    private static String word(CsvAccess access) {
        String why =
                access.fileSystem() != RedirectionReason.NOT_FILE_SYSTEM_REDIRECTED ? ", " + access.fileSystem() : "";
        String path = access.block() == RedirectionReason.NO_DISK_CONNECTIVITY ? ", " + access.block() : "";
        return access.state() + why + path;
    }
}
