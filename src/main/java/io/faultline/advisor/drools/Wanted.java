package io.faultline.advisor.drools;

import io.faultline.advisor.Need;

/// A need that was asked for.
public record Wanted(Need need) implements Fact {

    @Override
    public String words() {
        return need.title() + ": wanted";
    }
}
