package io.faultline.fabric;

/// What happens to switches, ports and lines, whoever has noticed.
public sealed interface NetworkEvent extends Event {
    NetworkId network();

    /// Its switch is gone: nobody is heard over it.
    record NetworkLost(NetworkId network) implements NetworkEvent {}

    record NetworkReturned(NetworkId network) implements NetworkEvent {}

    /// A port fails, in one direction or both.
    ///
    /// @param sends what leaves the host still arrives
    /// @param hears what is meant for the host still arrives
    record PortLost(HostId host, NetworkId network, boolean sends, boolean hears) implements NetworkEvent {}

    record PortReturned(HostId host, NetworkId network) implements NetworkEvent {}

    /// A network loses packets or takes long from now on; nothing of both is a clear line.
    record LineChanged(NetworkId network, int lossPercent, int latencyMillis) implements NetworkEvent {}
}
