package io.faultline.fabric;

import org.jspecify.annotations.Nullable;

/// What is installed on a host.
///
/// @param windows    its release of Windows Server; what its cluster can do follows the functional level instead
/// @param installing the release that is being installed anew
/// @param failures   how many updates will fail to install; -1 until it is repaired
/// @param hyperV     what it offers to VMs that come
public record Software(WindowsVersion windows, @Nullable WindowsVersion installing, int failures, HyperV hyperV) {
    public static Software of(WindowsVersion windows) {
        return new Software(windows, null, 0, HyperV.USUAL);
    }

    /// Whether the next update will fail to install.
    public boolean failsNext() {
        return failures != 0;
    }

    public Software withInstalling(@Nullable WindowsVersion next) {
        return new Software(windows, next, failures, hyperV);
    }

    public Software withFailures(int count) {
        return new Software(windows, installing, count, hyperV);
    }

    /// One update less that will fail.
    public Software withFailureSpent() {
        return failures > 0 ? withFailures(failures - 1) : this;
    }

    public Software withHyperV(HyperV next) {
        return new Software(windows, installing, failures, next);
    }
}
