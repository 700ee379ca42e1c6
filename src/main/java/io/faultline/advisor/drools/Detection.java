package io.faultline.advisor.drools;

import io.faultline.advisor.Times;

/// How long a cluster takes to act on a silent host, by the settings of a running one or by the defaults of its
/// version.
///
/// @param silence seconds without heartbeats until the host is out of the membership
/// @param waiting    seconds in which its machines are then left alone
/// @param usual   the silence by default
public record Detection(int silence, int waiting, int usual, int usualWaiting) implements Fact {

    public boolean waits() {
        return waiting > 0;
    }

    public String time() {
        return Times.words(((long) silence + waiting));
    }

    @Override
    public String words() {
        return "Silence " + Times.words(silence) + ", then a wait of " + Times.words(waiting);
    }
}
