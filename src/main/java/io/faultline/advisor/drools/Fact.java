package io.faultline.advisor.drools;

/// What a rule may match. The words are shown beside each line of advice as the inputs that led to it.
public sealed interface Fact permits Wanted, Given, Hosts, Processors, Link, Asked, Offer, Candidate {

    String words();
}
