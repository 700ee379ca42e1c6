package io.faultline.fabric;

/// What a VM asks of its host, and what a host offers to VMs that come, was changed.
public sealed interface HardwareEvent extends Event {
    /// Counts from the next start on.
    ///
    /// @param enabled CompatibilityForMigrationEnabled
    record VmProcessorSet(VmId vm, boolean enabled, CompatibilityMode mode) implements HardwareEvent {}

    /// @param version "10.0"
    record VmVersionUpdated(VmId vm, String version) implements HardwareEvent {}

    /// @param path empty when the image was taken out
    record VmDvdSet(VmId vm, String path) implements HardwareEvent {}

    /// Its saved memory is gone: it is off.
    record VmSavedStateDropped(VmId vm) implements HardwareEvent {}

    /// @param switchName of the new virtual switch
    record VirtualSwitchMade(HostId host, String switchName) implements HardwareEvent {}

    /// Its firewall lets live migrations through, or no more.
    record MigrationPortSet(HostId host, boolean open) implements HardwareEvent {}
}
