package io.faultline.workbench;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.lab.Lab;
import java.util.Optional;
import java.util.function.Function;

/// Turns a task into what it begins with, now or as it was when an attempt was opened.
final class Tasks {
    private final Function<String, Lab> labs;

    Tasks(Function<String, Lab> labs) {
        this.labs = labs;
    }

    /// @throws io.faultline.source.ProblemException when there is no such lab or blueprint
    Beginning of(Task task) {
        return switch (task) {
            case Task.OfLab(var id) -> of(task, labs.apply(id));
            case Task.FreeBench(var name) -> {
                String text = Blueprints.text(name);
                Blueprint blueprint = Blueprint.read(name + ".yaml", text);
                yield of(task, blueprint.title(), "", text, blueprint, Optional.empty());
            }
        };
    }

    /// The lab as it is now, or the blueprint as it was; the seed as it was drawn.
    Beginning of(Opening opening) {
        Beginning now = switch (opening.task()) {
            case Task.OfLab(var id) -> of(opening.task(), labs.apply(id));
            case Task.FreeBench(var name) -> {
                Blueprint blueprint = Blueprint.read(name + ".yaml", opening.blueprint());
                yield of(opening.task(), opening.title(), "", opening.blueprint(), blueprint, Optional.empty());
            }
        };
        return new Beginning(
                now.task(),
                now.title(),
                now.hash(),
                now.blueprint(),
                now.state(),
                opening.seed(),
                now.startsAt(),
                now.lab());
    }

    private static Beginning of(Task task, Lab lab) {
        return of(task, lab.title(), lab.hash(), "", lab.blueprint(), Optional.of(lab));
    }

    private static Beginning of(
            Task task, String title, String hash, String text, Blueprint blueprint, Optional<Lab> lab) {
        return new Beginning(task, title, hash, text, blueprint.state(), blueprint.seed(), blueprint.startsAt(), lab);
    }
}
