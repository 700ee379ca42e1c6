package io.faultline.advisor.drools;

import io.faultline.advisor.Claim;
import io.faultline.advisor.Need;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Times;
import java.util.Locale;

/// What a technology can claim for a wanted need. Numbers are worked out in Java; whether they are good enough is a
/// rule's.
public record Offer(Technology technology, Need need, Claim claim) implements Fact {

    public long rpoLeast() {
        return claim.rpo().least().toSeconds();
    }

    public long rpoMost() {
        return claim.rpo().mostSeconds();
    }

    public long rtoLeast() {
        return claim.rto().least().toSeconds();
    }

    public long rtoMost() {
        return claim.rto().mostSeconds();
    }

    /// The shorter end alone, where even that is too long.
    public String bestRpo() {
        return Times.words(rpoLeast());
    }

    public String bestRto() {
        return Times.words(rtoLeast());
    }

    public String rpo() {
        return claim.rpo().words();
    }

    public String rto() {
        return claim.rto().words();
    }

    @Override
    public String words() {
        return technology.title() + " for " + need.title().toLowerCase(Locale.ROOT) + ": RPO " + rpo() + ", RTO "
                + rto();
    }
}
