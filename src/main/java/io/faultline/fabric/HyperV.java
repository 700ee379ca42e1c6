package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;

/// What Hyper-V on a host offers to VMs that come.
///
/// @param switches      names of its virtual switches
/// @param migrationPort its firewall lets live migrations through, TCP 6600 (`06_live_migration/ports`)
/// @param migration     what it is told about migrations
/// @param smb           how much of the wire these get by SMB
public record HyperV(List<String> switches, boolean migrationPort, HostMigration migration, SmbBandwidth smb) {
    public static final HyperV USUAL = new HyperV(List.of(), true, HostMigration.USUAL, SmbBandwidth.NONE);

    public HyperV {
        switches = List.copyOf(switches);
    }

    public boolean has(String name) {
        return switches.stream().anyMatch(name::equalsIgnoreCase);
    }

    public HyperV withSwitch(String name) {
        List<String> all = new ArrayList<>(switches);
        all.add(name);
        return new HyperV(all, migrationPort, migration, smb);
    }

    public HyperV withMigrationPort(boolean open) {
        return new HyperV(switches, open, migration, smb);
    }

    public HyperV withMigration(HostMigration next) {
        return new HyperV(switches, migrationPort, next, smb);
    }

    public HyperV withSmb(SmbBandwidth next) {
        return new HyperV(switches, migrationPort, migration, next);
    }
}
