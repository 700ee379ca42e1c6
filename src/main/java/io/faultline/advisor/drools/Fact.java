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
                PlannedWitness,
                ClusterNetworks,
                PlannedMoves,
                MemoryWrites,
                SharedVolumes,
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
                SharedDisks,
                Standing,
                NodeVote,
                Setting,
                Parts,
                Ports,
                Wire,
                Priorities,
                Role,
                LookAlikes,
                Csv,
                CsvOwners,
                Emptying,
                Updates,
                NodeProcessors,
                MoveNetworks,
                Door,
                Ties,
                Shown,
                Busy,
                Patience,
                Sending {

    String words();
}
