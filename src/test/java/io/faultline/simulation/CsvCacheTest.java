package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import org.junit.jupiter.api.Test;

class CsvCacheTest {
    private static Story sets(WindowsVersion version, ClusterProperty property, int megabytes) {
        Story story = Story.of(cluster(2, version, Sizes.gib(100)));
        return story.when(new OperatorCommand.SetClusterProperty(
                story.state().clusters().getFirst().id(), property, megabytes));
    }

    @Test
    void theCacheTakesAtMostItsPartOfANode() {
        sets(WindowsVersion.WS2012R2, ClusterProperty.BLOCK_CACHE_SIZE, 80 * 1_024)
                .happened(ClusterEvent.ClusterPropertySet.class);
        assertThat(sets(WindowsVersion.WS2012R2, ClusterProperty.BLOCK_CACHE_SIZE, 81 * 1_024)
                        .refusal())
                .isEqualTo("OutOfRange");
        sets(WindowsVersion.WS2012, ClusterProperty.SHARED_VOLUME_BLOCK_CACHE_SIZE, 20 * 1_024)
                .happened(ClusterEvent.ClusterPropertySet.class);
        assertThat(sets(WindowsVersion.WS2012, ClusterProperty.SHARED_VOLUME_BLOCK_CACHE_SIZE, 21 * 1_024)
                        .refusal())
                .isEqualTo("OutOfRange");
    }

    @Test
    void thePropertyHasAnotherNameIn2012() {
        assertThat(sets(WindowsVersion.WS2012, ClusterProperty.BLOCK_CACHE_SIZE, 512)
                        .refusal())
                .isEqualTo("UnknownProperty");
        assertThat(sets(WindowsVersion.WS2022, ClusterProperty.SHARED_VOLUME_BLOCK_CACHE_SIZE, 512)
                        .refusal())
                .isEqualTo("UnknownProperty");
    }

    @Test
    void itIsOnFrom2019On() {
        assertThat(ClusterProperty.BLOCK_CACHE_SIZE.defaultOn(WindowsVersion.WS2012R2))
                .isZero();
        assertThat(ClusterProperty.BLOCK_CACHE_SIZE.defaultOn(WindowsVersion.WS2019))
                .isEqualTo(1_024);
        assertThat(ClusterProperty.BLOCK_CACHE_SIZE.defaultOn(WindowsVersion.WS2025))
                .isEqualTo(1_024);
    }
}
