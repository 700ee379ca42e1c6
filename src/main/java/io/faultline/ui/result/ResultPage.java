package io.faultline.ui.result;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.faultline.lab.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/// What came of an attempt: the score, its steps, a row a check, what was lost to rules and hints, the variant.
final class ResultPage extends Div {

    /// @param again begins a new attempt in the same mode
    ResultPage(Result result, Runnable again) {
        addClassName("result");
        Map<Step, StepRows> sections = new LinkedHashMap<>();
        int number = 0;
        for (Step step : result.lab().steps()) {
            number++;
            String worth = StepStrip.worth(result, step, result.score(step));
            sections.put(
                    step,
                    new StepRows(
                            number + " " + step.title(), worth, SituationTold.of(result, step), result.rows(step)));
        }
        Div rows = new Div();
        rows.addClassName("result-rows");
        sections.values().forEach(rows::add);
        Aside side = new Aside(new Costs(result), new VariantCard(result));
        side.getElement().setAttribute("aria-label", "Costs and variant");
        Div body = new Div(rows, side);
        body.addClassName("result-body");
        add(new ResultHead(result, ways(result, again)), new StepStrip(result, sections), body);
    }

    private static Div ways(Result result, Runnable again) {
        Div ways = new Div();
        ways.addClassName("act");
        Anchor bench = new Anchor("/bench/" + result.attempt(), bench(result));
        bench.addClassName("btn");
        if (!result.own()) {
            ways.add(bench, back("/teach", "Back to the classes"));
            return ways;
        }
        if (result.isOver()) {
            NativeButton fresh = new NativeButton("Start again with a new variant", click -> again.run());
            fresh.addClassNames("btn", "primary");
            ways.add(fresh, bench);
        } else {
            bench.addClassName("primary");
            ways.add(bench);
        }
        ways.add(back("/", "Back to the labs"));
        return ways;
    }

    private static String bench(Result result) {
        return result.own() && !result.isOver() ? "Go on at the bench" : "Look at the bench";
    }

    private static Anchor back(String path, String words) {
        Anchor back = new Anchor(path, words);
        back.addClassName("btn");
        return back;
    }
}
