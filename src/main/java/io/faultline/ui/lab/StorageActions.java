package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Volume;
import java.util.ArrayList;
import java.util.List;

/// What can be done to a volume, and what the weather may do to it and to the paths that lead there.
final class StorageActions {
    private StorageActions() {}

    static List<List<Action>> of(Volume volume) {
        List<Action> found = new ArrayList<>();
        String unless = volume.cluster() == null
                ? "it is a disk of one host"
                : !volume.isCsv() ? "it moves with its VMs" : volume.coordinator() == null ? "nobody owns it now" : "";
        found.add(new Action.MoveVolume("Move to…", volume.id(), unless));
        if (volume.isCsv()) {
            boolean on = volume.trouble().redirected();
            found.add(new Action.Plain(
                    on ? "Turn off redirected access" : "Turn on redirected access",
                    new OperatorCommand.RedirectCsv(volume.id(), !on),
                    unless));
        }
        return List.of(found, incidents(volume));
    }

    static List<Action> incidents(Volume volume) {
        boolean lost = volume.trouble().lost();
        boolean full = volume.trouble().full();
        return List.of(
                lost
                        ? new Action.Plain("Bring its storage back", new Incident.RepairVolume(volume.id()), "")
                        : new Action.Risky(
                                "Lose its storage…",
                                new Incident.LoseVolume(volume.id()),
                                "",
                                new Action.Warning(
                                        "Take the storage of " + volume.id() + " away?",
                                        "No node reaches it then. Its VMs stand still or crash.",
                                        "Lose " + volume.id(),
                                        "Leave it")),
                full
                        ? new Action.Plain("Make room on it", new Incident.FreeVolume(volume.id()), "")
                        : new Action.Plain(
                                "Fill it up", new Incident.FillVolume(volume.id()), lost ? "it is lost" : ""));
    }

    /// The path of a node to its SAN.
    static List<Action> path(FabricState state, Host host) {
        if (host.node() == null || host.power() != HostPower.RUNNING) {
            return List.of();
        }
        List<Volume> volumes = state.volumes().stream()
                .filter(v -> host.node().cluster().equals(v.cluster()))
                .toList();
        List<Action> found = new ArrayList<>();
        if (volumes.stream().anyMatch(v -> v.trouble().hasPath(host.id()))) {
            found.add(new Action.Plain("Cut its path to the SAN", new Incident.LoseStoragePath(host.id(), null), ""));
        }
        if (volumes.stream().anyMatch(v -> !v.trouble().hasPath(host.id()))) {
            found.add(
                    new Action.Plain("Mend its path to the SAN", new Incident.RepairStoragePath(host.id(), null), ""));
        }
        return found;
    }
}
