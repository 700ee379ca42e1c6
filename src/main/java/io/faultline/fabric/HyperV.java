package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;

/// What Hyper-V on a host offers to VMs that come.
///
/// @param switches      names of its virtual switches
/// @param migrationPort its firewall lets live migrations through, TCP 6600 (`06_live_migration/ports`)
public record HyperV(List<String> switches, boolean migrationPort) {
    public static final HyperV USUAL = new HyperV(List.of(), true);

    public HyperV {
        switches = List.copyOf(switches);
    }

    public boolean has(String name) {
        return switches.stream().anyMatch(name::equalsIgnoreCase);
    }

    public HyperV withSwitch(String name) {
        List<String> all = new ArrayList<>(switches);
        all.add(name);
        return new HyperV(all, migrationPort);
    }

    public HyperV withMigrationPort(boolean open) {
        return new HyperV(switches, open);
    }
}
