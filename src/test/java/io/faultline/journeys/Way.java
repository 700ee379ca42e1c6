package io.faultline.journeys;

import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Scene;
import io.faultline.lab.Variant;
import io.faultline.source.Yaml;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A solution of a lab as somebody at a screen follows it, with the values that the first variant has drawn.
record Way(Lab lab, List<Deed> deeds) {

    /// One thing to do.
    sealed interface Deed {
        record Line(String text) implements Deed {}

        record Answer(Check check, String value) implements Deed {}

        /// Until nothing is left to happen.
        record Settle() implements Deed {}

        /// Until the lab does something by itself.
        record Wait() implements Deed {}
    }

    /// Of a lab that is shipped.
    static Way of(String id, String solution) {
        Path labs = Path.of("labs");
        return of(LabLibrary.in(labs), id, labs, solution);
    }

    static Way of(LabLibrary library, String id, Path labs, String solution) {
        Lab read = library.lab(id);
        Variant variant = read.variant(1);
        Lab lab = read.filled(variant);
        Path file = labs.resolve(id).resolve("solutions").resolve(solution + ".yaml");
        return Yaml.read(file, root -> {
            List<Deed> deeds = new ArrayList<>();
            for (YamlNode node : (root.isMap() ? root.required("script") : root).list()) {
                deeds.addAll(deeds(node, lab, variant));
            }
            return new Way(lab, List.copyOf(deeds));
        });
    }

    private static List<Deed> deeds(YamlNode node, Lab lab, Variant variant) {
        if (node.isMap()) {
            List<Deed> answers = new ArrayList<>();
            for (YamlEntry entry : node.required("answer").entries()) {
                Check check = lab.check(entry.key()).orElseThrow();
                answers.add(new Deed.Answer(check, answer(entry.value(), lab, check, variant)));
            }
            return answers;
        }
        String line = said(node, lab, variant);
        if (line.equals("settle")) {
            return List.of(new Deed.Settle());
        }
        return List.of(line.startsWith("+") ? new Deed.Wait() : new Deed.Line(line));
    }

    private static String answer(YamlNode node, Lab lab, Check check, Variant variant) {
        Scene scene = Scene.of(variant.values());
        return lab.sentence(node, check.id())
                .about(lab.situation(variant, check).map(scene::about).orElse(scene));
    }

    private static String said(YamlNode node, Lab lab, Variant variant) {
        return lab.variants().sentence(node).about(Scene.of(variant.values()));
    }
}
