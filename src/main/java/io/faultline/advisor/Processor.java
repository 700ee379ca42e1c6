package io.faultline.advisor;

/// A kind of processor among the hosts, as the owner of the hosts names it.
public record Processor(Maker maker, String generation) {

    /// A virtual machine can never move live between these.
    public enum Maker {
        INTEL,
        AMD
    }

    public String words() {
        String name = maker == Maker.INTEL ? "Intel" : "AMD";
        return generation.isEmpty() ? name : name + " " + generation;
    }
}
