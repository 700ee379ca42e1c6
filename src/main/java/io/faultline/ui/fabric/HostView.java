package io.faultline.ui.fabric;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A host.
///
/// @param order     place from the left
/// @param clustered member of the cluster; the others stand to the side
/// @param part      its part of a cut network
/// @param site      where it stands, when the hosts stand in several places
/// @param counts    its VMs by state, in place of views of their own, when there are too many to draw each
/// @param belief    as the cluster sees it
/// @param truth     as it is, when that is something else
/// @param vote      1, or 0 for a vote taken away, which keeps its place; none for a host outside
/// @param processor  said where the hosts' processors differ: "Ice Lake", "AMD Milan"
/// @param links     network name to whether the link carries
/// @param storage   said at the port when the host reaches no volume: "local disk"
public record HostView(
        int order,
        boolean clustered,
        @Nullable String part,
        @Nullable String site,
        @Nullable CountsView counts,
        StateView belief,
        @Nullable StateView truth,
        @Nullable Integer vote,
        @Nullable MeterView cpu,
        @Nullable String processor,
        @Nullable MeterView memory,
        @Nullable FuseView fuse,
        SortedMap<String, Boolean> links,
        @Nullable String storage) {}
