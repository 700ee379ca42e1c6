package io.faultline.advisor.drools;

/// What ties a machine that runs to its host besides the processor (`06_live_migration`, error texts).
///
/// @param image   path in its DVD drive that no other node reaches; empty without one
/// @param network name of its virtual switch
/// @param without nodes that have no switch of this name; empty when all have
/// @param version its configuration version, "10.0"
/// @param unfit   nodes whose release does not run that version; empty when all do
public record Ties(String vm, String host, String image, String network, String without, String version, String unfit)
        implements Fact {

    @Override
    public String words() {
        return vm + " on " + host + ": DVD drive " + (image.isEmpty() ? "free" : image) + ", switch "
                + (network.isEmpty() ? "none" : network) + (without.isEmpty() ? "" : " not on " + without)
                + ", configuration version " + version + (unfit.isEmpty() ? "" : " not for " + unfit);
    }
}
