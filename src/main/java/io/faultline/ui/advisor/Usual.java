package io.faultline.ui.advisor;

import java.time.Duration;
import java.util.List;

/// The values that the form offers; a scenario file may say any other.
final class Usual {

    private static final long GIGABIT = 1_000_000_000L;
    private static final long MEGABIT = 1_000_000L;
    private static final long MEGABYTE = 1L << 20;

    static final List<Duration> LOSSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofDays(1));
    static final List<Duration> RETURNS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofDays(1));
    static final List<Duration> BOOTS = List.of(
            Duration.ofSeconds(30),
            Duration.ofSeconds(45),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5));
    static final List<Duration> DECISIONS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1));
    static final List<Integer> HOSTS = List.of(1, 2, 3, 4, 6, 8, 12, 16, 32, 64);
    static final List<Integer> VOLUMES = List.of(1, 2, 3, 4, 6, 8, 16);
    static final List<Integer> CLUSTER_NETWORKS = List.of(1, 2, 3, 4);
    static final List<Long> STORAGE_NETWORKS = List.of(GIGABIT, 10 * GIGABIT, 25 * GIGABIT, 100 * GIGABIT);
    static final List<Long> LINES = List.of(20 * MEGABIT, 100 * MEGABIT, 200 * MEGABIT, GIGABIT, 10 * GIGABIT);
    static final List<Long> WRITES =
            List.of(MEGABYTE, 5 * MEGABYTE, 14 * MEGABYTE, 20 * MEGABYTE, 50 * MEGABYTE, 200 * MEGABYTE);

    static final List<Long> MEMORY_WRITES =
            List.of(10 * MEGABYTE, 50 * MEGABYTE, 200 * MEGABYTE, 500 * MEGABYTE, 1_000 * MEGABYTE, 2_000 * MEGABYTE);

    private Usual() {}
}
