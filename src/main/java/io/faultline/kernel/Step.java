package io.faultline.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The mutable inside of a [Simulation]: what one instant does.
final class Step<S, C, E, T> implements Turn<S, E, T> {
    /// The end of a transfer, void when its rate has changed since.
    private record FlowEnd(long flow, int generation) {}

    private final Model<S, C, E, T> model;
    private final List<? extends Invariant<S, E>> laws;
    private final TimerQueue queue;
    private final Dice dice;
    private final Deque<Recorded<E>> unanswered = new ArrayDeque<>();
    final FlowNetwork flows;
    final History<E> history;
    private S state;
    private SimTime now;
    private long nextSequence;
    private long nextFlow;
    private int lines;
    private long cause;
    private long emitted;
    private int line;
    private int budget;
    private int left;

    Step(Model<S, C, E, T> model, Snapshot<S> from) {
        this.model = model;
        this.laws = model.laws();
        this.state = from.state();
        this.now = from.now();
        this.dice = new Dice(from.seed());
        this.queue = TimerQueue.of(from.pending().stream()
                .map(p -> new TimerQueue.Entry(p.dueAt(), p.sequence(), p.what(), p.cause(), p.line()))
                .toList());
        this.flows = FlowNetwork.of(from.flows());
        this.nextSequence = from.nextSequence();
        this.nextFlow = from.nextFlow();
        this.history = new History<>(from.count(), from.fingerprint());
        this.lines = from.lines();
    }

    void begin(int events) {
        budget = events;
        left = events;
    }

    int nextLine() {
        return ++lines;
    }

    long nextDue() {
        return queue.nextDue();
    }

    void runNext() {
        TimerQueue.Entry entry = queue.poll();
        now = new SimTime(entry.dueAt());
        switch (entry.payload()) {
            case FlowEnd end -> {
                Flow flow = flows.find(end.flow);
                if (flow != null && flow.generation() == end.generation) {
                    flows.remove(end.flow);
                    fire(flow.whenDone(), flow.cause(), flow.line());
                }
            }
            case Object timer -> fire(timer, entry.cause(), entry.line());
        }
        if (queue.nextDue() > now.micros()) {
            settleRates();
        }
    }

    @SuppressWarnings("unchecked")
    private void fire(Object what, long why, int byLine) {
        T timer = (T) what;
        if (!model.isStale(state, timer)) {
            run(why, byLine, () -> model.due(timer, this));
        }
    }

    void run(long why, int byLine, Runnable first) {
        cause = why;
        line = byLine;
        emitted = 0;
        first.run();
        while (!unanswered.isEmpty()) {
            Recorded<E> entry = unanswered.removeFirst();
            cause = entry.seq();
            line = entry.line();
            emitted = 0;
            model.react(entry.event(), this);
        }
    }

    void moveTo(SimTime until) {
        if (until.isAfter(now)) {
            now = until;
        }
    }

    void settleRates() {
        for (Flow flow : flows.settle(now, link -> model.capacity(state, link))) {
            if (flow.endAt() != Long.MAX_VALUE) {
                FlowEnd end = new FlowEnd(flow.id(), flow.generation());
                queue.add(flow.endAt(), nextSequence++, end, flow.cause(), flow.line());
            }
        }
    }

    /// A transfer that has just begun is due only once rates are worked out, which stale timers of this instant hold
    /// up.
    boolean isBusy() {
        if (isSomethingDue()) {
            return true;
        }
        settleRates();
        return isSomethingDue();
    }

    private boolean isSomethingDue() {
        return queue.has(this::isWork);
    }

    /// Neither stale nor only an appointment in the calendar.
    @SuppressWarnings("unchecked")
    private boolean isWork(Object payload) {
        if (payload instanceof FlowEnd end) {
            Flow flow = flows.find(end.flow);
            return flow != null && flow.generation() == end.generation && !model.isPeriodic((T) flow.whenDone());
        }
        return !model.isPeriodic((T) payload) && !model.isStale(state, (T) payload);
    }

    /// Live entries in due order; the end of a transfer is shown as the timer that it will fire.
    @SuppressWarnings("unchecked")
    List<Snapshot.Pending> pending() {
        List<Snapshot.Pending> live = new ArrayList<>();
        for (TimerQueue.Entry e : queue.entries()) {
            if (e.payload() instanceof FlowEnd end) {
                Flow flow = flows.find(end.flow);
                if (flow != null && flow.generation() == end.generation) {
                    live.add(new Snapshot.Pending(e.dueAt(), e.sequence(), flow.whenDone(), e.cause(), e.line()));
                }
            } else if (!model.isStale(state, (T) e.payload())) {
                live.add(new Snapshot.Pending(e.dueAt(), e.sequence(), e.payload(), e.cause(), e.line()));
            }
        }
        return live;
    }

    Snapshot<S> snapshot() {
        List<Snapshot.Pending> raw = queue.entries().stream()
                .map(e -> new Snapshot.Pending(e.dueAt(), e.sequence(), e.payload(), e.cause(), e.line()))
                .toList();
        return new Snapshot<>(
                state,
                now,
                dice.seed(),
                raw,
                flows.all(),
                nextSequence,
                nextFlow,
                history.count(),
                history.fingerprint(),
                lines);
    }

    @Override
    public void emit(E event) {
        if (--left < 0) {
            throw new BudgetExceeded(budget, now, event);
        }
        S before = state;
        state = model.evolve(before, event, now);
        for (Invariant<S, E> law : laws) {
            law.brokenBy(before, event, state).ifPresent(seen -> {
                throw new LawBroken(law.law(), seen, now, event);
            });
        }
        Recorded<E> entry = history.add(now, event, cause, line);
        emitted = entry.seq();
        unanswered.addLast(entry);
    }

    @Override
    public void after(long micros, T timer) {
        queue.add(now.plusMicros(Math.max(1, micros)).micros(), nextSequence++, timer, reason(), line);
    }

    /// What is set going after an event was emitted is due to that event, else to what set off the phenomenon.
    private long reason() {
        return emitted == 0 ? cause : emitted;
    }

    @Override
    public long startFlow(double bytes, double cap, T whenDone, long... resources) {
        double[] whole = new double[resources.length];
        Arrays.fill(whole, 1);
        return startFlow(bytes, cap, whenDone, resources, whole);
    }

    @Override
    public long startFlow(double bytes, double cap, T whenDone, long[] resources, double[] shares) {
        List<Long> links = Arrays.stream(resources).boxed().toList();
        List<Double> parts = Arrays.stream(shares).boxed().toList();
        flows.add(new Flow(nextFlow, links, parts, cap, whenDone, Math.max(0, bytes), now, 0, 0, reason(), line));
        return nextFlow++;
    }

    @Override
    public double stopFlow(long id) {
        Flow flow = flows.remove(id);
        return flow == null ? 0 : flow.remainingAt(now);
    }

    @Override
    public void capacityChanged(long... resources) {
        for (long resource : resources) {
            flows.touch(resource);
        }
    }

    @Override
    public double rate(long id) {
        Flow flow = flows.find(id);
        return flow == null ? 0 : flow.rate();
    }

    @Override
    public S state() {
        return state;
    }

    @Override
    public SimTime now() {
        return now;
    }

    @Override
    public Dice dice() {
        return dice;
    }
}
