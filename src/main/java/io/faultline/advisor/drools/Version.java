package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Told;
import io.faultline.fabric.WindowsVersion;
import java.util.Arrays;

/// The Windows Server version of the hosts, if it was told.
public record Version(Answer<WindowsVersion> windows) implements Fact {

    /// @param first the name of a version as people write it, such as `2012R2` or `2025`
    public Told atLeast(String first) {
        WindowsVersion known = Arrays.stream(WindowsVersion.values())
                .filter(version -> version.toString().equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no Windows Server (" + first + ").\nMaybe 2012, 2012R2, 2016 or a newer one."));
        return windows.holds(version -> version.isAtLeast(known));
    }

    public boolean untold() {
        return !windows.isKnown();
    }

    /// Told, and older than that.
    public boolean before(String first) {
        return atLeast(first) == Told.NO;
    }

    @Override
    public String words() {
        return "Windows Server: " + windows.words(WindowsVersion::toString);
    }
}
