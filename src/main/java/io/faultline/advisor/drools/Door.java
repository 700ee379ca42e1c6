package io.faultline.advisor.drools;

/// Whether the firewall of a node lets live migrations through, TCP 6600 (`06_live_migration/ports`).
///
/// @param open   or not asked, because the node sends by SMB
/// @param others nodes besides it
public record Door(String node, boolean open, int others) implements Fact {

    @Override
    public String words() {
        return node + ": TCP 6600 " + (open ? "open" : "closed");
    }
}
