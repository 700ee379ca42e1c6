package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// A yes-or-no question with its answer; there is one for every condition, answered or not.
public record Given(Condition condition, Told told) implements Fact {

    /// The questions, in the words in which an input is shown.
    public enum Condition {
        DATACENTER_EDITION("Datacenter edition on every host"),
        COMPATIBILITY_MODE("Processor compatibility mode on"),
        SPARE_MEMORY("Memory left for the VMs of one lost host"),
        SHARED_STORAGE("Storage that every host reaches"),
        LOCAL_DRIVES("Local drives in every host"),
        SECOND_VOLUME("A second volume with room"),
        WITNESS("A quorum witness"),
        SECOND_SITE("A second site with hosts"),
        AZURE("Azure may be used");

        private final String title;

        Condition(String title) {
            this.title = title;
        }
    }

    public boolean yes() {
        return told == Told.YES;
    }

    public boolean no() {
        return told == Told.NO;
    }

    @Override
    public String words() {
        return condition.title + ": " + told.words();
    }
}
