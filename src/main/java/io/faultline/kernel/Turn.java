package io.faultline.kernel;

import java.time.Duration;

/// What a phenomenon may do at one instant. An emitted event is applied to the state, recorded and checked at once;
/// what it sets off comes after the phenomenon has returned.
public interface Turn<S, E, T> {
    S state();

    SimTime now();

    Dice dice();

    void emit(E event);

    /// Due after at least one microsecond, so that no chain of timers can stand still.
    void after(long micros, T timer);

    default void after(Duration delay, T timer) {
        after(SimTime.micros(delay), timer);
    }

    /// Starts a transfer of `bytes` over `resources`; `whenDone` is due when the last byte has arrived.
    ///
    /// @param cap the most that this transfer can use, bytes a second
    /// @return its number, to ask for it or to stop it
    long startFlow(double bytes, double cap, T whenDone, long... resources);

    /// The same, where a byte takes only a part of each resource: compressed, or spread over several links.
    ///
    /// @param shares above 0, one for each resource
    long startFlow(double bytes, double cap, T whenDone, long[] resources, double[] shares);

    /// Stops a transfer; an unknown number is no error, since it may just have ended.
    ///
    /// @return bytes that were not sent
    double stopFlow(long flow);

    /// Rates that share these links or disks are worked out anew at the end of this instant.
    void capacityChanged(long... resources);

    /// Bytes a second at this moment, 0 for a transfer that has ended.
    double rate(long flow);
}
