package io.faultline.advisor.drools;

/// A running machine that is a node of a cluster inside machines.
///
/// @param seconds of silence after which its partners miss it
public record Patience(String vm, String host, int seconds) implements Fact {

    @Override
    public String words() {
        return vm + " on " + host + ": its guest cluster misses it after " + seconds + " s";
    }
}
