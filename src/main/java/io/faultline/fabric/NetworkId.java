package io.faultline.fabric;

/// Name of a network and its place in the table of networks.
public record NetworkId(String name, int index) {
    public NetworkId {
        Names.check("network", name, index);
    }

    @Override
    public String toString() {
        return name;
    }
}
