package io.faultline.fabric;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// Migrations under way and queued, in order of their ids. Found by id and by VM without a scan, and those under way
/// without those that wait: a thousand may wait while a few run.
public final class Migrations extends AbstractList<Migration> implements RandomAccess {
    public static final Migrations NONE = new Migrations(new Migration[0], new Migration[0], new Migration[0]);

    private static final Comparator<Migration> ID = Comparator.comparingInt(Migration::id);
    private static final Comparator<Migration> VM =
            Comparator.comparingInt((Migration m) -> m.vm().index()).thenComparing(ID);

    private final Migration[] all;
    private final Migration[] byVm;
    private final Migration[] underWay;

    private Migrations(Migration[] all, Migration[] byVm, Migration[] underWay) {
        this.all = all;
        this.byVm = byVm;
        this.underWay = underWay;
    }

    public static Migrations of(List<Migration> migrations) {
        if (migrations instanceof Migrations same) {
            return same;
        }
        Migrations made = NONE;
        for (Migration m : migrations) {
            made = made.with(m);
        }
        return made;
    }

    @Override
    public Migration get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }

    /// Those that do not wait.
    public List<Migration> underWay() {
        return Collections.unmodifiableList(Arrays.asList(underWay));
    }

    public Optional<Migration> byId(int id) {
        int low = 0;
        int high = all.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = all[middle].id();
            if (there == id) {
                return Optional.of(all[middle]);
            }
            low = there < id ? middle + 1 : low;
            high = there < id ? high : middle - 1;
        }
        return Optional.empty();
    }

    /// The earliest of a VM.
    public Optional<Migration> of(VmId vm) {
        int at = first(vm);
        return isOf(vm, at) ? Optional.of(byVm[at]) : Optional.empty();
    }

    /// All of a VM; more than one would break a law.
    public List<Migration> allOf(VmId vm) {
        List<Migration> found = new ArrayList<>();
        for (int at = first(vm); isOf(vm, at); at++) {
            found.add(byVm[at]);
        }
        return found;
    }

    private boolean isOf(VmId vm, int at) {
        return at < byVm.length && byVm[at].vm().index() == vm.index();
    }

    private int first(VmId vm) {
        int low = 0;
        int high = byVm.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byVm[middle].vm().index() < vm.index()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// With one more, or in place of the one with its id.
    public Migrations with(Migration next) {
        Migrations rest = without(next.id());
        return new Migrations(
                put(rest.all, next, ID),
                put(rest.byVm, next, VM),
                next.isQueued() ? rest.underWay : put(rest.underWay, next, ID));
    }

    public Migrations without(int id) {
        Migration gone = byId(id).orElse(null);
        return gone == null
                ? this
                : new Migrations(
                        drop(all, gone, ID),
                        drop(byVm, gone, VM),
                        gone.isQueued() ? underWay : drop(underWay, gone, ID));
    }

    private static Migration[] put(Migration[] sorted, Migration next, Comparator<Migration> order) {
        int at = -Arrays.binarySearch(sorted, next, order) - 1;
        Migration[] more = new Migration[sorted.length + 1];
        System.arraycopy(sorted, 0, more, 0, at);
        more[at] = next;
        System.arraycopy(sorted, at, more, at + 1, sorted.length - at);
        return more;
    }

    private static Migration[] drop(Migration[] sorted, Migration gone, Comparator<Migration> order) {
        int at = Arrays.binarySearch(sorted, gone, order);
        Migration[] less = new Migration[sorted.length - 1];
        System.arraycopy(sorted, 0, less, 0, at);
        System.arraycopy(sorted, at + 1, less, at, less.length - at);
        return less;
    }
}
