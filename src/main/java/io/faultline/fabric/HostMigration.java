package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;

/// What a host is told about migrations: Set-VMHost, Enable-VMMigration and its migration networks. Nodes of one
/// cluster
/// ask it only for the performance option, and before 2022 for the limits.
///
/// @param enabled        takes and sends live migrations outside of a cluster
/// @param maximumLive    MaximumVirtualMachineMigrations, live migrations at once (`06_live_migration/simultaneous`)
/// @param maximumStorage MaximumStorageMigrations, at once
/// @param anyNetwork     UseAnyNetworkForMigration: the chosen ones are not asked
/// @param networks       chosen ones, first choice first
public record HostMigration(
        boolean enabled,
        MigrationAuthentication authentication,
        MigrationPerformance performance,
        int maximumLive,
        int maximumStorage,
        boolean anyNetwork,
        List<NetworkId> networks) {
    /// Set up for live migration over any network: ledger `migration.host-settings`.
    public static final HostMigration USUAL = new HostMigration(
            true, MigrationAuthentication.CREDSSP, MigrationPerformance.COMPRESSION, 2, 2, true, List.of());

    public HostMigration {
        networks = List.copyOf(networks);
    }

    public HostMigration withEnabled(boolean on) {
        return new HostMigration(on, authentication, performance, maximumLive, maximumStorage, anyNetwork, networks);
    }

    /// Choosing networks takes the leave for any other.
    public HostMigration with(MigrationNetworkChange change, NetworkId network) {
        List<NetworkId> next = new ArrayList<>(change == MigrationNetworkChange.ONLY ? List.of() : networks);
        next.remove(network);
        if (change != MigrationNetworkChange.REMOVE) {
            next.add(network);
        }
        boolean any = anyNetwork && change == MigrationNetworkChange.REMOVE;
        return new HostMigration(enabled, authentication, performance, maximumLive, maximumStorage, any, next);
    }

    /// What is in force: without the option, releases before 2012 R2 send plainly.
    public MigrationPerformance performanceOn(WindowsVersion windows) {
        return windows.hasMigrationPerformance() ? performance : MigrationPerformance.TCPIP;
    }
}
