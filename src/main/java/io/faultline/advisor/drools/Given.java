package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// A yes-or-no question with its answer; there is one for every condition, answered or not.
public record Given(Condition condition, Told told) implements Fact {

    /// The questions, in the words in which an input is shown.
    public enum Condition {
        DATACENTER_EDITION("Datacenter edition on every host"),
        COMPATIBILITY_MODE("Processor compatibility mode on"),
        ONE_CLUSTER("The hosts are nodes of one cluster"),
        RDMA("Network adapters with RDMA"),
        OWN_MIGRATION_NETWORK("A network of its own for live migration"),
        GUEST_CLUSTERS("Machines that form a cluster among themselves"),
        SPARE_MEMORY("Memory left for the VMs of one lost host"),
        MACHINES_APART("Machines that are never to share a host"),
        SHARED_STORAGE("Storage that every host reaches"),
        LOCAL_DRIVES("Local drives in every host"),
        REFS("Shared volumes with ReFS"),
        SECOND_VOLUME("A second volume with room"),
        WITNESS("A quorum witness"),
        WITNESS_APART("The witness in a place of its own"),
        SECOND_SITE("A second site with hosts"),
        STRETCHED("The hosts are one cluster over both sites"),
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
