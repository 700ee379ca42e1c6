package io.faultline.ledger;

/// One fact about the real product: its name (`02_heartbeat_failover/Heartbeat defaults`), a short title and the public
/// page it can be read on. The link is empty where no source names a figure and ours is chosen.
public record Fact(String row, String title, String link) {

    public boolean isChosen() {
        return link.isEmpty();
    }
}
