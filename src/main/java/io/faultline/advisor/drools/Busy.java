package io.faultline.advisor.drools;

import io.faultline.advisor.Times;

/// How fast a running machine writes its memory, against what a live migration of it gets.
///
/// @param writes  bits a second, repeats counted
/// @param network that would carry it, and with which performance option
/// @param carries bits a second of memory that one migration gets there at most
/// @param seconds in which all that it keeps writing to is sent once
public record Busy(String vm, String host, long writes, String network, long carries, int seconds) implements Fact {

    public String speed() {
        return Wire.gigabits(writes);
    }

    public String wire() {
        return Wire.gigabits(carries);
    }

    public String pause() {
        return Times.words(seconds);
    }

    @Override
    public String words() {
        return vm + " on " + host + " writes memory at " + speed() + ", " + network + " carries " + wire();
    }
}
