package io.faultline.advisor.drools;

/// What a rule may match. The words are shown beside each sentence as the inputs that led to it. The first row comes of
/// a
/// scenario, the second of a running fabric.
public sealed interface Fact
        permits Wanted,
                Given,
                Version,
                Hosts,
                Processors,
                Pair,
                Votes,
                Detection,
                Span,
                Link,
                Asked,
                Offer,
                Candidate,
                ClusterVotes,
                NodeNow,
                Machine,
                LostNode,
                Heartbeats,
                SharedDisks {

    String words();
}
