package io.faultline.kernel;

/// More events in one call than its budget allows: a model that runs away is a clear error and not a hung tab.
public final class BudgetExceeded extends RuntimeException {
    BudgetExceeded(int budget, SimTime at, Object last) {
        super("More than " + budget + " events in one call, at " + at + "; the last was " + last
                + ".\nMaybe two phenomena answer each other without end.");
    }
}
