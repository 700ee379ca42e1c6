package io.faultline.advisor.drools;

/// What the loss of one node would ask of the others, in MB of memory.
public record LostNode(String node, long needs, long free) implements Fact {

    private static final double GB = 1024;

    /// `12.5 GB`
    public String gigabytes(long megabytes) {
        double value = Math.round(megabytes / GB * 10) / 10.0;
        return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)) + " GB";
    }

    @Override
    public String words() {
        return node + " runs " + gigabytes(needs) + "; the other nodes have " + gigabytes(free) + " free";
    }
}
