package io.faultline.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;

/// One process that runs W1 again and again until it is warm: `hosts vms rounds seconds`. Prints its events and the
/// medians of the second half of the rounds: seconds by the wall, and seconds of the processor, which a busy machine
/// bends less.
final class W1Run {
    private W1Run() {}

    public static void main(String[] args) {
        int hosts = Integer.parseInt(args[0]);
        int vms = Integer.parseInt(args[1]);
        double[] seconds = new double[Integer.parseInt(args[2])];
        double[] cpu = new double[seconds.length];
        Duration length = Duration.ofSeconds(Long.parseLong(args[3]));
        long events = 0;
        for (int i = 0; i < seconds.length; i++) {
            FabricWorkload load = new FabricWorkload(hosts, vms);
            long cpuStart = cpu();
            long start = System.nanoTime();
            events = load.run(length);
            seconds[i] = (System.nanoTime() - start) / 1e9;
            cpu[i] = (cpu() - cpuStart) / 1e9;
        }
        System.out.println(events + " " + warm(seconds) + " " + warm(cpu));
    }

    private static double warm(double[] rounds) {
        double[] warm = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
