package io.faultline.fabric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Instructions and other abilities of a processor, as a host has them or as a guest sees them.
///
/// @param maker of the processor: what two makers call alike is not alike
/// @param names sorted, each once
public record FeatureSet(CpuVendor maker, List<String> names) {

    public FeatureSet {
        names = List.copyOf(names);
    }

    public static FeatureSet of(CpuVendor maker, Collection<String> names) {
        return new FeatureSet(maker, new ArrayList<>(new TreeSet<>(names)));
    }

    /// What is here and not there.
    public List<String> missingIn(FeatureSet other) {
        return this == other ? List.of() : less(other.names);
    }

    public boolean isWithin(FeatureSet other) {
        return maker == other.maker && missingIn(other).isEmpty();
    }

    public FeatureSet with(Collection<String> more) {
        TreeSet<String> all = new TreeSet<>(names);
        all.addAll(more);
        return of(maker, all);
    }

    public FeatureSet without(Collection<String> gone) {
        return gone.isEmpty() ? this : new FeatureSet(maker, less(new ArrayList<>(gone)));
    }

    /// What both have.
    public FeatureSet and(FeatureSet other) {
        return this == other || isWithin(other) ? this : without(missingIn(other));
    }

    private List<String> less(List<String> gone) {
        return names.stream().filter(name -> !gone.contains(name)).toList();
    }

    @Override
    public String toString() {
        return String.join(" ", names);
    }
}
