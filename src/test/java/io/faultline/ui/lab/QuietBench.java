package io.faultline.ui.lab;

import io.faultline.ui.fabric.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes what it is asked for, and remembers it.
final class QuietBench implements Bench {
    final List<String> typed = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final List<String> answered = new ArrayList<>();
    Optional<String> locked = Optional.empty();

    @Override
    public void type(String line) {
        typed.add(line);
    }

    @Override
    public void copy(String line) {
        copied.add(line);
    }

    @Override
    public void answer(String check, String value) {
        answered.add(check + "=" + value);
    }

    @Override
    public void hint(String step, int number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> locked() {
        return locked;
    }

    @Override
    public void select(Optional<Thing> thing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Thing> selected() {
        return Optional.empty();
    }
}
