package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Told;
import io.faultline.fabric.WindowsVersion;

/// The Windows Server version of the hosts, if it was told.
public record Version(Answer<WindowsVersion> windows) implements Fact {

    private static final int YEAR = 4;

    /// @param year 2016, 2019, 2022 or 2025; 2012 is 2012 R2 too
    public Told atLeast(int year) {
        return windows.holds(version -> year(version) >= year);
    }

    /// Told, and older than that.
    public boolean before(int year) {
        return atLeast(year) == Told.NO;
    }

    @Override
    public String words() {
        return "Windows Server: " + windows.words(WindowsVersion::toString);
    }

    private static int year(WindowsVersion version) {
        return Integer.parseInt(version.toString().substring(0, YEAR));
    }
}
