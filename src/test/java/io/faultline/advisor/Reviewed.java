package io.faultline.advisor;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.VmId;
import io.faultline.testing.Story;
import java.util.List;
import java.util.function.Function;

/// A fabric that is acted on and reviewed after each act: `Reviewed.of(state).after(s -> …).says("QU-016")`.
final class Reviewed {

    private final Story story;

    private Reviewed(Story story) {
        this.story = story;
    }

    static Reviewed of(FabricState state) {
        return new Reviewed(Story.of(state));
    }

    /// As somebody does it, and then as it settles.
    Reviewed after(Function<Reviewed, Command> act) {
        story.when(act.apply(this)).settle();
        return this;
    }

    /// At once, before anything settles.
    Reviewed at(Function<Reviewed, Command> act) {
        story.when(act.apply(this));
        return this;
    }

    /// The words of one rule, in order.
    List<String> says(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::text)
                .toList();
    }

    List<String> rules() {
        return findings().stream().map(Finding::rule).sorted().toList();
    }

    private List<Finding> findings() {
        return Advisor.shipped().findings(story.state());
    }

    HostId host(String name) {
        return story.host(name);
    }

    VmId vm(String name) {
        return story.vm(name);
    }

    ClusterId cluster() {
        return story.state().clusters().getFirst().id();
    }

    Story story() {
        return story;
    }
}
