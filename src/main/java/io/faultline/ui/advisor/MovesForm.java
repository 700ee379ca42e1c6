package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import io.faultline.advisor.Moves;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import java.util.List;

/// What machines move with: seven of the questions.
final class MovesForm {

    private final Tell oneCluster;
    private final Pick<MigrationAuthentication> authentication;
    private final Pick<MigrationPerformance> performance;
    private final Tell rdma;
    private final Tell ownNetwork;
    private final Pick<Long> memoryWrites;
    private final Tell guestClusters;

    MovesForm(Moves moves) {
        oneCluster = new Tell("The hosts are nodes of one cluster", moves.oneCluster());
        authentication = new Pick<>(
                "Live migration authenticates by",
                moves.authentication(),
                List.of(MigrationAuthentication.values()),
                MigrationAuthentication::toString);
        performance = new Pick<>(
                "Performance option",
                moves.performance(),
                List.of(MigrationPerformance.values()),
                MigrationPerformance::toString);
        rdma = new Tell("Network adapters with RDMA in every host", moves.rdma());
        ownNetwork = new Tell("A network for live migration alone", moves.ownNetwork());
        memoryWrites = new Pick<>(
                "The busiest machine writes memory at", moves.memoryWrites(), Usual.MEMORY_WRITES, Spoken::bytes);
        guestClusters = new Tell("Machines in a guest cluster", moves.guestClusters());
    }

    Component[] questions() {
        return new Component[] {authentication, performance, memoryWrites, oneCluster, rdma, ownNetwork, guestClusters};
    }

    Moves told() {
        return new Moves(
                oneCluster.getValue(),
                authentication.getValue(),
                performance.getValue(),
                rdma.getValue(),
                ownNetwork.getValue(),
                memoryWrites.getValue(),
                guestClusters.getValue());
    }
}
