package io.faultline.bench;

import java.time.Duration;
import java.util.Arrays;

/// One process that runs W1 again and again until it is warm, and prints its events and the median seconds of its
/// simulated hour: `hosts vms rounds [seconds]`.
final class W1Run {
    private W1Run() {}

    public static void main(String[] args) {
        int hosts = Integer.parseInt(args[0]);
        int vms = Integer.parseInt(args[1]);
        double[] seconds = new double[Integer.parseInt(args[2])];
        Duration length = Duration.ofSeconds(args.length > 3 ? Long.parseLong(args[3]) : 3_600);
        long events = 0;
        for (int i = 0; i < seconds.length; i++) {
            FabricWorkload load = new FabricWorkload(hosts, vms);
            long start = System.nanoTime();
            events = load.run(length);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        double[] warm = Arrays.copyOfRange(seconds, seconds.length / 2, seconds.length);
        Arrays.sort(warm);
        System.out.println(events + " " + warm[warm.length / 2]);
    }
}
