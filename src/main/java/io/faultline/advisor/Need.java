package io.faultline.advisor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What somebody wants to survive, or to do without interruption: the left column of the founding table.
public enum Need {
    PLANNED_HOST_MAINTENANCE("plannedHostMaintenance", "Planned host maintenance"),
    UNPLANNED_HOST_FAILURE("unplannedHostFailure", "Unplanned host failure"),
    SITE_DISASTER("siteDisaster", "Site disaster"),
    NO_EXTERNAL_SAN("noExternalSan", "No external SAN"),
    STORAGE_MOVE_WITHOUT_DOWNTIME("storageMoveWithoutDowntime", "Storage move without downtime");

    private final String key;
    private final String title;

    Need(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// As it is written in a scenario file.
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public static Optional<Need> of(String key) {
        return Arrays.stream(values()).filter(need -> need.key.equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Need::key).toList();
    }
}
