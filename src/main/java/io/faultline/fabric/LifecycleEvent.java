package io.faultline.fabric;

import java.util.List;

/// A cluster is made, grows, shrinks, is raised to a newer level and is taken down.
public sealed interface LifecycleEvent extends Event {
    /// @param volumes disks that every node reaches: they are its Cluster Shared Volumes now
    record ClusterCreated(ClusterId cluster, WindowsVersion version, List<HostId> nodes, List<VolumeId> volumes)
            implements LifecycleEvent {}

    record ClusterRemoved(ClusterId cluster, List<HostId> nodes) implements LifecycleEvent {}

    record NodeAdded(ClusterId cluster, HostId node, int number) implements LifecycleEvent {}

    /// A running node will be removed once its roles are away and its service has stopped.
    record NodeEvictionBegan(ClusterId cluster, HostId node) implements LifecycleEvent {}

    record NodeEvicted(ClusterId cluster, HostId node) implements LifecycleEvent {}

    record FunctionalLevelRaised(ClusterId cluster, WindowsVersion from, WindowsVersion to) implements LifecycleEvent {}

    /// Asked with -WhatIf: nothing stands against it.
    record FunctionalLevelChecked(ClusterId cluster, WindowsVersion to) implements LifecycleEvent {}

    /// A VM has become a role.
    record RoleAdded(ClusterId cluster, VmId vm) implements LifecycleEvent {}

    /// A VM is no role any more, and stays where it is.
    record RoleRemoved(ClusterId cluster, VmId vm) implements LifecycleEvent {}
}
