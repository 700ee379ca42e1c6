package io.faultline.console.cmdlet;

import java.util.Arrays;
import java.util.List;

/// PowerShell modules, by their public names; the last one is ours.
public enum Module {
    FAILOVER_CLUSTERS("FailoverClusters"),
    CLUSTER_AWARE_UPDATING("ClusterAwareUpdating"),
    HYPER_V("Hyper-V"),
    SERVER_MANAGER("ServerManager"),
    SMB_SHARE("SmbShare"),
    MANAGEMENT("Microsoft.PowerShell.Management"),
    UTILITY("Microsoft.PowerShell.Utility"),
    CORE("Microsoft.PowerShell.Core"),
    ACTIVE_DIRECTORY("ActiveDirectory"),
    WINDOWS("Windows"),
    FAULTLINE("Faultline");

    private final String label;

    Module(String label) {
        this.label = label;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Module::toString).toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
