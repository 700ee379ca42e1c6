package io.faultline.ui.lab;

import io.faultline.fabric.HostId;
import io.faultline.fabric.VmId;
import org.jspecify.annotations.Nullable;

/// One time that a VM was away, from the loss of its host until its service answers again. Times are microseconds; null
/// is not yet.
final class Absence {
    final VmId vm;
    final @Nullable HostId host;
    final long lost;

    @Nullable
    Long noticed;

    @Nullable
    Long givenUp;

    @Nullable
    Long placed;

    @Nullable
    Long started;

    @Nullable
    Long answered;

    Absence(VmId vm, @Nullable HostId host, long lost) {
        this.vm = vm;
        this.host = host;
        this.lost = lost;
    }

    boolean isOver() {
        return answered != null;
    }

    boolean waitsFor(HostId node) {
        return node.equals(host) && givenUp == null && started == null;
    }

    void noticed(long at) {
        if (noticed == null) {
            noticed = at;
        }
    }

    void givenUp(long at) {
        noticed(at);
        givenUp = at;
    }

    void placed(long at) {
        placed = at;
    }

    void started(long at) {
        started = at;
    }

    void answered(long at) {
        answered = at;
    }
}
