package io.faultline.ledger;

import java.util.List;

/// One fact about the real product: its name (`02_heartbeat_failover/Heartbeat defaults`), a short title, the public
/// page
/// it can be read on, and the figures that a rule may take from it. The link is empty where no source names a figure
/// and
/// ours is chosen.
public record Fact(String row, String title, String link, List<String> figures) {

    public Fact {
        figures = List.copyOf(figures);
    }

    public boolean isChosen() {
        return link.isEmpty();
    }
}
