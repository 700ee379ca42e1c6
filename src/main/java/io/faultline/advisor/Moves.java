package io.faultline.advisor;

import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;

/// What machines move with, as far as it was told.
///
/// @param oneCluster      whether the hosts are nodes of one cluster
/// @param authentication  how a host signs on at another one; nodes of one cluster ask for nothing
/// @param performance     how memory goes over the wire
/// @param rdma            network adapters with RDMA in every host
/// @param ownNetwork      a network that carries live migrations and nothing else
/// @param memoryWrites    bytes a second that the busiest machine writes to its memory
/// @param guestClusters   machines that form a cluster among themselves
public record Moves(
        Told oneCluster,
        Answer<MigrationAuthentication> authentication,
        Answer<MigrationPerformance> performance,
        Told rdma,
        Told ownNetwork,
        Answer<Long> memoryWrites,
        Told guestClusters) {}
