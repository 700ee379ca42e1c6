package io.faultline.workbench;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FirstState;
import io.faultline.kernel.Dice;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.rehearsal.Play;
import java.util.Optional;

/// Turns a task into what it begins with, now or as it was when an attempt was opened.
final class Tasks {
    private final LabFinder labs;

    Tasks(LabFinder labs) {
        this.labs = labs;
    }

    /// @param terms of a lab; a free bench has none
    /// @throws io.faultline.source.ProblemException when there is no such lab or blueprint
    Beginning of(Task task, Terms terms) {
        return switch (task) {
            case Task.OfLab(var id) ->
                of(
                        task,
                        terms.hash().isEmpty() ? labs.current(id) : labs.pinned(id, terms.hash()),
                        terms.mode(),
                        terms.seed());
            case Task.FreeBench(var name) -> {
                String text = Blueprints.text(name);
                Blueprint blueprint = Blueprint.read(name + ".yaml", text);
                yield of(task, blueprint.title(), text, blueprint, blueprint.seed());
            }
        };
    }

    /// The revision of the lab, or the blueprint, as it was; the seed as it was drawn.
    Beginning of(Opening opening) {
        return switch (opening.task()) {
            case Task.OfLab(var id) ->
                of(opening.task(), labs.pinned(id, opening.hash()), opening.mode(), opening.seed());
            case Task.FreeBench(var name) -> {
                Blueprint blueprint = Blueprint.read(name + ".yaml", opening.blueprint());
                yield of(opening.task(), opening.title(), opening.blueprint(), blueprint, opening.seed());
            }
        };
    }

    /// The same task as it is now; the seed as it was drawn.
    Beginning now(Opening opening) {
        return opening.task() instanceof Task.OfLab(var id) ? of(opening, labs.current(id)) : of(opening);
    }

    /// The same attempt under another revision of its lab.
    Beginning of(Opening opening, Lab revised) {
        return of(opening.task(), revised, opening.mode(), opening.seed());
    }

    private static Beginning of(Task task, Lab lab, Mode mode, long seed) {
        Play play = Play.of(lab, seed, mode);
        return new Beginning(
                task,
                play.variant().text(lab.title()),
                lab.hash(),
                "",
                lab.fabric(play.variant()),
                seed,
                lab.startsAt(),
                Optional.of(play));
    }

    private static Beginning of(Task task, String title, String text, Blueprint blueprint, long seed) {
        FabricState state = FirstState.of(blueprint.state(), new Dice(seed));
        return new Beginning(task, title, "", text, state, seed, blueprint.startsAt(), Optional.empty());
    }
}
