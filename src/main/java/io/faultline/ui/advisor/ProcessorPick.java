package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.Div;
import io.faultline.advisor.Answer;
import io.faultline.advisor.Processor;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuVendor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which processors the hosts have: two kinds by name, or don't know. What a file says beyond two is kept as it is.
final class ProcessorPick extends Div {

    private static final List<Processor> KNOWN = Arrays.stream(CpuVendor.values())
            .flatMap(maker -> Stream.concat(Stream.of(""), CpuCompatibility.generations(maker).stream())
                    .map(generation -> new Processor(maker, generation)))
            .toList();

    private final Pick<Processor> first;
    private final Pick<Processor> second;
    private final List<Processor> more;

    ProcessorPick(Answer<List<Processor>> told) {
        var kinds = told.or(List.of());
        first = new Pick<>("Processors", at(kinds, 0), KNOWN, ProcessorPick::words);
        second = new Pick<>("Processors of other hosts", at(kinds, 1), KNOWN, ProcessorPick::words, "All alike");
        more = kinds.size() > 2 ? kinds.subList(2, kinds.size()) : List.of();
        addClassName("processor-pick");
        add(first, second);
    }

    Answer<List<Processor>> told() {
        List<Processor> kinds = new ArrayList<>();
        for (var pick : List.of(first, second)) {
            if (pick.getValue() instanceof Answer.Known<Processor>(Processor kind) && !kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            return Answer.unknown();
        }
        kinds.addAll(more);
        return Answer.of(List.copyOf(kinds));
    }

    private static Answer<Processor> at(List<Processor> kinds, int place) {
        return kinds.size() > place ? Answer.of(kinds.get(place)) : Answer.unknown();
    }

    private static String words(Processor kind) {
        return kind.generation().isEmpty() ? kind.maker() + ", generation not known" : kind.words();
    }
}
