package io.faultline.fabric;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the guest of a VM is a part of, and what it asks for.
///
/// @param heartbeat silence after which a cluster inside VMs misses this node of it (`06_live_migration/Guest
///                  cluster nodes`); zero when it is a node of none
/// @param dynamic   its memory follows what it asks for; none: it has always the same
public record VmGuest(Duration heartbeat, @Nullable DynamicMemory dynamic) {
    public static final VmGuest ALONE = new VmGuest(Duration.ZERO, null);

    public boolean isNode() {
        return heartbeat.isPositive();
    }

    public VmGuest withDynamic(@Nullable DynamicMemory next) {
        return new VmGuest(heartbeat, next);
    }
}
