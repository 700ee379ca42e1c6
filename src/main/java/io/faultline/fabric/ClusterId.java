package io.faultline.fabric;

/// Name of a cluster and its place in the table of clusters.
public record ClusterId(String name, int index) {
    public ClusterId {
        Names.check("cluster", name, index);
    }

    @Override
    public String toString() {
        return name;
    }
}
