package io.faultline.fabric;

import java.time.Duration;

/// What the guest of a VM is a part of.
///
/// @param heartbeat silence after which a cluster inside VMs misses this node of it (`06_live_migration/Guest
///                  cluster nodes`); zero when it is a node of none
public record VmGuest(Duration heartbeat) {
    public static final VmGuest ALONE = new VmGuest(Duration.ZERO);

    public boolean isNode() {
        return heartbeat.isPositive();
    }
}
