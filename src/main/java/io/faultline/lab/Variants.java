package io.faultline.lab;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import io.faultline.source.Replacement;
import io.faultline.source.YamlNode;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What differs from attempt to attempt: drawn values, and the places of the blueprint that they are set into.
public final class Variants {
    private static final int MOST_KEPT = 256;

    /// Nothing is there, and nothing ever happens.
    private static final Blueprint NO_FABRIC =
            new Blueprint("", FabricState.empty(), 0, LocalTime.MIDNIGHT, WindowsVersion.WS2025);

    private final Params params;
    private final Situations situations;
    private final Language language;
    private final List<Setting> settings;
    private final BlueprintText text;
    private final Blueprint blueprint;
    /// Few differ, since values are drawn from small pools; a class asks for the same ones again and again.
    private final Map<SequencedMap<String, Object>, Blueprint> made =
            Collections.synchronizedMap(new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<SequencedMap<String, Object>, Blueprint> eldest) {
                    return size() > MOST_KEPT;
                }
            });

    /// @param file names lab.yaml in messages
    record BlueprintText(String name, String text, String file) {}

    /// Of a lab without a fabric.
    Variants(Params params, Language language, Situations situations, String file) {
        this.params = params;
        this.language = language;
        this.situations = situations;
        this.settings = List.of();
        this.text = new BlueprintText("", "", file);
        this.blueprint = NO_FABRIC;
    }

    Variants(Params params, Language language, List<Setting> settings, BlueprintText text, Blueprint blueprint) {
        this.params = params;
        this.language = language;
        this.situations = Situations.NONE;
        this.settings = List.copyOf(settings);
        this.text = text;
        this.blueprint = blueprint;
    }

    /// A text about the fabric and the drawn values, `{{…}}` in it; a problem is reported at the node.
    public Sentence sentence(YamlNode node) {
        return Sentence.read(node, language.ofView());
    }

    /// The same of a situation, where it is about one.
    Sentence sentence(YamlNode node, boolean about) {
        return Sentence.read(node, (about ? language.on(Language.Ground.SITUATION) : language).ofView());
    }

    boolean hasFabric() {
        return situations.isEmpty();
    }

    Situations situations() {
        return situations;
    }

    /// Whether all attempts are alike.
    public boolean areAlike() {
        return params.isEmpty() && situations.isEmpty();
    }

    /// Whether the constraints leave anything to draw.
    public boolean canDraw(long seed) {
        return params.draw(seed).isPresent();
    }

    Variant draw(long seed) {
        return params.draw(seed)
                .map(drawn -> new Variant(seed, drawn.values(), situations.drawn(seed)))
                .orElseThrow(() -> new IllegalStateException("The constraints of " + text.file()
                        + " leave nothing to draw from seed " + seed + ".\nMaybe ./faultline lint says more."));
    }

    Optional<Variant> first() {
        return params.draw(0);
    }

    Blueprint blueprint() {
        return blueprint;
    }

    /// @throws io.faultline.source.ProblemException when a value does not fit
    Blueprint blueprint(Variant variant) {
        if (settings.isEmpty()) {
            return blueprint;
        }
        return made.computeIfAbsent(variant.values(), _ -> read(variant));
    }

    private Blueprint read(Variant variant) {
        List<Replacement> replaced = settings.stream()
                .map(set -> new Replacement(set.path(), variant.text(set.value()), text.file(), set.line()))
                .toList();
        try {
            return Blueprint.read(text.name(), text.text(), replaced);
        } catch (ProblemException refused) {
            throw new ProblemException(
                    refused.problems().stream().map(this::whereItIsSet).toList());
        }
    }

    /// A value that does not fit is wrong where the lab sets it, and not in the blueprint.
    private Problem whereItIsSet(Problem problem) {
        return settings.stream()
                .filter(set ->
                        problem.file().equals(text.name()) && problem.message().contains(lastOf(set.path())))
                .findFirst()
                .map(set -> new Problem(
                        text.file(),
                        set.line(),
                        problem.value(),
                        set.path() + ": " + problem.message(),
                        problem.maybe()))
                .orElse(problem);
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
