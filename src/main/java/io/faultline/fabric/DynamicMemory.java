package io.faultline.fabric;

/// Memory that follows what a guest asks for. How fast and how much is simpler than in the product: ledger
/// `vm.dynamic-memory`.
///
/// @param startup StartupBytes, what it has while it starts
/// @param minimum MinimumBytes
/// @param maximum MaximumBytes
/// @param demand  what the guest asks for, beside its working set
public record DynamicMemory(long startup, long minimum, long maximum, long demand) {
    /// The product's own: 512 MB and 1 TB.
    public static final long USUAL_MINIMUM = 512L << 20;

    public static final long USUAL_MAXIMUM = 1L << 40;

    /// Of what is asked for, what comes on top: Buffer, 20 percent.
    private static final double BUFFER = 1.2;

    /// What a guest with this working set would have, if its host had it to give.
    public long wanted(long workingSet) {
        return Math.clamp(Math.round(Math.max(demand, workingSet) * BUFFER), minimum, maximum);
    }

    public boolean isSound() {
        return minimum <= startup && startup <= maximum;
    }
}
