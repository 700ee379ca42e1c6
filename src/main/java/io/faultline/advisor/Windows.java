package io.faultline.advisor;

import java.util.Arrays;
import java.util.List;

/// The Windows Server versions that the rules know. Before 2016 no cluster waits before it restarts virtual machines.
public enum Windows {
    V2012R2("2012R2"),
    V2016("2016"),
    V2019("2019"),
    V2022("2022"),
    V2025("2025");

    private final String key;

    Windows(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Windows::key).toList();
    }
}
