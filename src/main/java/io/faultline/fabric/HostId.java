package io.faultline.fabric;

/// Name of a host and its place in the table of hosts.
public record HostId(String name, int index) {
    public HostId {
        Names.check("host", name, index);
    }

    @Override
    public String toString() {
        return name;
    }
}
