package io.faultline.ui.fabric;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// One loss and all that it took away: from the last heartbeat until each service answered.
///
/// @param head  "HV03 was lost at 10:40:58. 1 of 2 VMs answers again."
/// @param waits what is waited for now; none when it is over
/// @param until when that ends, if it is known
/// @param vms   by name, at most as many as are worth a row
/// @param more  how many have no row
public record FailoversView(
        String head,
        @Nullable String waits,
        @Nullable Long until,
        List<StageView> stages,
        SortedMap<String, FailoverView> vms,
        int more) {}
