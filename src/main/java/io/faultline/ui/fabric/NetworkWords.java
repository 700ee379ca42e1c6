package io.faultline.ui.fabric;

import io.faultline.fabric.NetworkEvent;

/// What happened to the wiring, as one short sentence.
final class NetworkWords {
    private NetworkWords() {}

    static String of(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.NetworkLost(var network) -> "The switch of " + network + " is lost";
            case NetworkEvent.NetworkReturned(var network) -> network + " carries again";
            case NetworkEvent.PortLost(var host, var network, boolean sends, boolean hears) ->
                "The port of " + host + " on " + network
                        + (sends ? " hears nothing" : hears ? " sends nothing" : " is lost");
            case NetworkEvent.PortReturned(var host, var network) ->
                "The port of " + host + " on " + network + " works again";
            case NetworkEvent.LineChanged(var network, int loss, int latency) ->
                loss == 0 && latency == 0
                        ? network + " is clear again"
                        : network + " loses " + loss + " % of its packets and takes " + latency + " ms";
        };
    }
}
