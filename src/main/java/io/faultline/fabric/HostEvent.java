package io.faultline.fabric;

import java.util.List;

/// What happens to a physical machine, whoever has noticed.
public sealed interface HostEvent extends Event {
    HostId host();

    /// Power is gone, and with it what ran there.
    record HostPowerLost(HostId host, List<VmId> vms) implements HostEvent {}

    /// It answers nothing any more; its VMs neither.
    record HostHung(HostId host, List<VmId> vms) implements HostEvent {}

    /// A blue screen: its operating system ends and writes its memory to disk; what ran there is gone.
    record HostCrashed(HostId host, List<VmId> vms) implements HostEvent {}

    /// It was told to shut down, and drains first when it is a node.
    record HostShutdownBegan(HostId host, Host.AfterShutdown next) implements HostEvent {}

    /// Its operating system has ended. VMs that were still there are off.
    record HostShutDown(HostId host, List<VmId> vms) implements HostEvent {}

    /// Firmware and operating system are coming up. VMs that were still in its memory are off.
    record HostStarting(HostId host, List<VmId> vms) implements HostEvent {}

    record HostStarted(HostId host) implements HostEvent {}

    record HostUpdated(HostId host) implements HostEvent {}

    /// An update was not installed.
    record HostUpdateFailed(HostId host) implements HostEvent {}

    /// From now on updates fail to install there.
    ///
    /// @param failures how many; -1 until it is repaired, 0 when it is
    record HostUpdatesSpoiled(HostId host, int failures) implements HostEvent {}

    /// It will be set up anew with this release.
    record HostInstallBegan(HostId host, WindowsVersion version) implements HostEvent {}

    /// It runs this release now, installed from scratch.
    record HostInstalled(HostId host, WindowsVersion version) implements HostEvent {}
}
