package io.faultline.fabric;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SequencedMap;

/// The processors that are known: data, in `processors.properties` beside this class. It is a constant of the program,
/// as the text of a class is.
final class Processors {
    private static final ResourceBundle DATA = ResourceBundle.getBundle("io.faultline.fabric.processors", Locale.ROOT);

    private static final Map<CpuVendor, List<String>> GENERATIONS = new EnumMap<>(CpuVendor.class);
    private static final Map<CpuVendor, FeatureSet> MINIMUM = new EnumMap<>(CpuVendor.class);
    private static final SequencedMap<String, Cpu> KNOWN = new LinkedHashMap<>();

    static {
        for (CpuVendor vendor : CpuVendor.values()) {
            List<String> names =
                    List.of(DATA.getString(vendor.toString()).strip().split(", *"));
            GENERATIONS.put(vendor, names);
            FeatureSet features = FeatureSet.of(vendor, words("Minimum"));
            MINIMUM.put(vendor, features);
            for (String name : names) {
                features = words(name).isEmpty() ? features : features.with(words(name));
                KNOWN.put(name, new Cpu(vendor, names.indexOf(name) + 1, name, 0, features));
            }
        }
    }

    private Processors() {}

    static List<String> generations(CpuVendor vendor) {
        return GENERATIONS.getOrDefault(vendor, List.of());
    }

    /// What a guest in the fixed compatibility mode sees.
    static FeatureSet minimum(CpuVendor vendor) {
        return Objects.requireNonNull(MINIMUM.get(vendor));
    }

    static Optional<Cpu> named(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static List<String> words(String key) {
        return Arrays.stream(DATA.getString(key).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
