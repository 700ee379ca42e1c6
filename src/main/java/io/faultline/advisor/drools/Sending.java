package io.faultline.advisor.drools;

/// How a node of a running cluster sends memory (`06_live_migration/performance option`).
///
/// @param option TCPIP, Compression or SMB
/// @param direct ports with RDMA on networks for live migration
public record Sending(String node, String option, int direct) implements Fact {

    @Override
    public String words() {
        return node + ": performance option " + option + ", " + direct + (direct == 1 ? " port" : " ports")
                + " with RDMA for live migration";
    }
}
