package io.faultline.fabric;

/// What an affinity rule asks of its roles (`02_heartbeat_failover/affinity rules`). A fault domain is a site here.
public enum AffinityType {
    SAME_FAULT_DOMAIN("SameFaultDomain", true, true),
    SAME_NODE("SameNode", true, false),
    DIFFERENT_FAULT_DOMAIN("DifferentFaultDomain", false, true),
    DIFFERENT_NODE("DifferentNode", false, false);

    private final String label;
    private final boolean together;
    private final boolean bySite;

    AffinityType(String label, boolean together, boolean bySite) {
        this.label = label;
        this.together = together;
        this.bySite = bySite;
    }

    public boolean together() {
        return together;
    }

    /// Whether two nodes are one place for it.
    public boolean isOnePlace(FabricState state, HostId one, HostId other) {
        return bySite ? state.host(one).site().equals(state.host(other).site()) : one.equals(other);
    }

    @Override
    public String toString() {
        return label;
    }
}
