package io.faultline.ui.advisor;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Need;
import io.faultline.advisor.Option;
import io.faultline.advisor.Processor;
import io.faultline.advisor.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the page calls needs, demands and fits.
final class Wording {

    private Wording() {}

    static String title(Need need) {
        return switch (need) {
            case PLANNED_HOST_MAINTENANCE -> "Patch a host";
            case UNPLANNED_HOST_FAILURE -> "A host dies";
            case SITE_DISASTER -> "A site dies";
            case NO_EXTERNAL_SAN -> "No external SAN";
            case STORAGE_MOVE_WITHOUT_DOWNTIME -> "Move the disks";
        };
    }

    static String question(Need need) {
        return switch (need) {
            case PLANNED_HOST_MAINTENANCE -> "Hosts are patched and restarted, and the machines run on";
            case UNPLANNED_HOST_FAILURE -> "A host fails without warning, and its machines come back";
            case SITE_DISASTER -> "A whole site is lost, and the work goes on elsewhere";
            case NO_EXTERNAL_SAN -> "Shared storage, without an array to buy";
            case STORAGE_MOVE_WITHOUT_DOWNTIME -> "Disks move to other storage while their machines run";
        };
    }

    /// Whether it makes sense to ask how much may be lost and how soon it must run.
    static boolean hasTargets(Need need) {
        return need == Need.UNPLANNED_HOST_FAILURE || need == Need.SITE_DISASTER;
    }

    /// The line below a need: what was asked of it.
    static String asked(Demand demand) {
        List<String> parts = new ArrayList<>();
        if (demand.rpo() instanceof Answer.Known<Duration>(Duration loss)) {
            parts.add(loss.isZero() ? "lose nothing" : "lose at most " + Spoken.time(loss));
        }
        if (demand.rto() instanceof Answer.Known<Duration>(Duration back)) {
            parts.add("back within " + Spoken.time(back));
        }
        if (!parts.isEmpty()) {
            return String.join(", ", parts);
        }
        return switch (demand.need()) {
            case PLANNED_HOST_MAINTENANCE, STORAGE_MOVE_WITHOUT_DOWNTIME -> "no interruption";
            case UNPLANNED_HOST_FAILURE, SITE_DISASTER -> "no limit named";
            case NO_EXTERNAL_SAN -> "no array to buy";
        };
    }

    static String fit(Option.Fit fit) {
        return switch (fit) {
            case RECOMMENDED -> "recommended";
            case LIKELY -> "likely";
            case LACKING -> "lacks something";
            case SUPPORTS -> "supports";
            case BLOCKED -> "stopped";
            case NOT_ITS_JOB -> "not its job";
        };
    }

    static String told(Told told) {
        return switch (told) {
            case YES -> "Yes";
            case NO -> "No";
            case UNKNOWN -> "Don’t know";
        };
    }

    static String met(Told met) {
        return switch (met) {
            case YES -> "met";
            case NO -> "missing";
            case UNKNOWN -> "not known";
        };
    }

    static String processors(List<Processor> all) {
        return all.stream().map(Processor::words).distinct().collect(Collectors.joining(", "));
    }
}
