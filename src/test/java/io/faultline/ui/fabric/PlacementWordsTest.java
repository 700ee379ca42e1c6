package io.faultline.ui.fabric;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.RoleCommand;
import io.faultline.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementWordsTest {

    @Test
    void aFailoverSaysWhyThisNodeAndWhyNotTheOthers() {
        Story story = Story.of(
                cluster(4, vm("SQL01").on("HV02"), vm("A").on("HV01"), vm("B").on("HV03"), vm("C").on("HV03")));
        story.when(new RoleCommand.SetPossibleOwners(
                        story.vm("SQL01"), List.of(story.host("HV01"), story.host("HV02"), story.host("HV03"))))
                .failsPower("HV02")
                .settle();
        assertThat(PlacementWords.of(story.first(ClusterEvent.RoleFailedOver.class)))
                .satisfiesExactly(
                        best -> assertThat(best).isEqualTo("Taken: HV01 owns the fewest roles, 1 of them."),
                        next -> assertThat(next).startsWith("HV03: 2 roles, 56 GB free."),
                        not -> assertThat(not).startsWith("HV04, no: ").contains("not a possible owner"));
    }

    @Test
    void manyNodesAreCutShort() {
        Story story =
                Story.of(cluster(12, vm("SQL01").on("HV02"))).failsPower("HV02").settle();
        assertThat(PlacementWords.of(story.first(ClusterEvent.RoleFailedOver.class)))
                .hasSize(9)
                .last()
                .isEqualTo("And 3 more nodes.");
    }
}
