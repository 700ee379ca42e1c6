package io.faultline.ui.fabric;

import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.NetworkId;
import java.util.stream.Collectors;

/// What a host is told about migrations, as a sentence.
final class HostMigrationWords {
    private HostMigrationWords() {}

    static String of(HostId host, HostMigration now) {
        String networks = now.anyNetwork()
                ? "any network"
                : now.networks().isEmpty()
                        ? "no network"
                        : now.networks().stream().map(NetworkId::name).collect(Collectors.joining(", "));
        return host + (now.enabled() ? " migrates by " : " has live migration turned off; it is set to ")
                + now.performance() + " over " + networks + ", " + now.maximumLive() + " live and "
                + now.maximumStorage() + " storage migrations at once, " + now.authentication();
    }
}
