package io.faultline.bench;

import java.util.Arrays;

/// Measurements against the goals, `./faultline bench VERB`. None of them is a test: they take long, and a
/// busy machine bends them.
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        String verb = args.length == 0 ? "help" : args[0];
        String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
        switch (verb) {
            case "kernel" -> KernelBench.run();
            case "fabric" -> FabricBench.run(Options.of(rest));
            case "loss" -> NodeLossBench.run();
            case "precopy" -> PreCopyBench.run();
            case "migrations" -> MigrationsBench.run();
            case "lab" -> LabBench.run(Options.of(rest));
            case "desk" -> DeskBench.run(Options.of(rest));
            case "advise" -> AdviseBench.run();
            case "start" -> StartBench.run();
            case "swarm" -> SwarmBench.run(Options.of(rest));
            case "kill" -> KillBench.main(rest);
            default -> {
                System.out.println("""
                        bench kernel                       the timer queue beside a bare heap, both with dispatch
                        bench fabric [--hosts N --vms M]   the workload W1 on the simulation
                        bench loss                         a node of the largest cluster is lost
                        bench precopy                      live migration and disk mirrors beside real ones
                        bench migrations                   1,000 live migrations queued over 64 nodes
                        bench lab                          replay, heap and cost of attempts, size of the journal
                        bench desk                         regrade, grid and export of a large class
                        bench advise                       a review beside the bare Drools evaluation
                        bench start                        time to ready of the built application
                        bench swarm [--seeds N]            random lives of a cluster, laws on
                        bench kill [N]                     kills under load; every acknowledged line is looked up""");
                System.exit(verb.equals("help") ? 0 : 2);
            }
        }
    }
}
