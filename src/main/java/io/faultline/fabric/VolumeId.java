package io.faultline.fabric;

/// Name of a volume and its place in the table of volumes.
public record VolumeId(String name, int index) {
    public VolumeId {
        Names.check("volume", name, index);
    }

    @Override
    public String toString() {
        return name;
    }
}
