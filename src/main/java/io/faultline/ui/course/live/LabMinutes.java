package io.faultline.ui.course.live;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.course.Presence;
import io.faultline.source.ProblemException;
import io.faultline.workbench.Labs;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How long each revision of a lab usually takes, read once: the wall asks for every learner, every second.
@SpringComponent
class LabMinutes {

    private final Labs labs;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    LabMinutes(Labs labs) {
        this.labs = labs;
    }

    /// 0 when nobody can say.
    int of(Presence presence) {
        return presence.standing()
                .map(standing -> known.computeIfAbsent(standing.hash(), hash -> read(presence.lab(), hash)))
                .orElse(0);
    }

    private int read(String lab, String hash) {
        try {
            return labs.lab(lab, hash).minutes();
        } catch (ProblemException unreadable) {
            return 0;
        }
    }
}
