package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.ClusterPropertySet;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand.InstallFeature;
import io.faultline.fabric.HardwareCommand.SetSmbLimit;
import io.faultline.fabric.HardwareEvent.SmbLimitSet;
import io.faultline.fabric.HardwareEvent.WindowsFeatureInstalled;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;

/// The limit of what live migrations send by SMB (`06_live_migration/SMB bandwidth limit`). It counts at once, for what
/// is under way as well.
final class SmbLimits {
    private SmbLimits() {}

    static void install(InstallFeature c, Turn<FabricState, Event, Timer> turn) {
        if (!Hardware.answers(c.host(), c.host(), turn)) {
            return;
        }
        Host host = turn.state().host(c.host());
        if (host.software().hyperV().smb().installed()) {
            refuse(
                    turn,
                    c.host(),
                    "NoChangeNeeded",
                    "AlreadyInstalled",
                    c.feature() + " is installed on " + c.host() + " already.");
        } else {
            turn.emit(new WindowsFeatureInstalled(c.host(), c.feature()));
            counts(c.host(), turn);
        }
    }

    static void set(SetSmbLimit c, Turn<FabricState, Event, Timer> turn) {
        if (!Hardware.answers(c.host(), c.host(), turn)) {
            return;
        }
        if (!turn.state().host(c.host()).software().hyperV().smb().installed()) {
            refuse(
                    turn,
                    c.host(),
                    "FeatureMissing",
                    "FeatureMissing",
                    "The SMB Bandwidth Limit feature is not installed on " + c.host()
                            + ". Install-WindowsFeature FS-SMBBW -ComputerName " + c.host() + " installs it.");
        } else {
            turn.emit(new SmbLimitSet(c.host(), c.bytesPerSecond()));
            counts(c.host(), turn);
        }
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (event instanceof ClusterPropertySet e
                && (e.property() == ClusterProperty.SET_SMB_BANDWIDTH_LIMIT
                        || e.property() == ClusterProperty.SMB_BANDWIDTH_LIMIT_FACTOR)) {
            turn.state().cluster(e.cluster()).nodes().forEach(node -> counts(node, turn));
        }
    }

    private static void counts(HostId host, Turn<FabricState, Event, Timer> turn) {
        turn.capacityChanged(Link.smbOf(host));
    }
}
