package io.faultline.advisor;

/// What can be advised. The order is that of the founding table, and settles what nothing else settles.
public enum Technology {
    LIVE_MIGRATION("Live Migration"),
    FAILOVER_CLUSTERING("Failover Clustering"),
    STORAGE_SPACES_DIRECT("Storage Spaces Direct"),
    HYPER_V_REPLICA("Hyper-V Replica"),
    AZURE_SITE_RECOVERY("Azure Site Recovery"),
    STORAGE_LIVE_MIGRATION("Storage Live Migration");

    private final String title;

    Technology(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
