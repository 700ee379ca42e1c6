package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.course.GradeOverride;
import io.faultline.course.MarkResult;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.Told;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Puts points in the place of whatever else would count, or takes that back. A reason is asked for each time.
final class OverrideForm extends Div {

    /// Does it.
    interface Deciding {
        MarkResult set(BigDecimal points, String reason, long version);

        MarkResult takeBack(String reason);
    }

    private final Deciding deciding;
    private final Runnable done;
    private final BigDecimalField points = new BigDecimalField("Points");
    private final TextField reason = new TextField("Why");
    private final NativeButton set = new NativeButton("Set them");
    private final Told told = new Told();
    private long version;

    OverrideForm(int possible, Optional<GradeOverride> before, Deciding deciding, Runnable done, Runnable leave) {
        this.deciding = deciding;
        this.done = done;
        version = before.map(GradeOverride::version).orElse(0L);
        addClassName("override-form");
        points.setLocale(Locale.UK);
        points.setSuffixComponent(new Span("of " + possible));
        points.setWidth("130px");
        points.setAutofocus(true);
        reason.setHelperText("The learner can read it");
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addClassName("grow");
        before.ifPresent(one -> points.setValue(one.points().stripTrailingZeros()));
        set.addClickListener(_ -> set());
        set.addClassNames("btn", "primary", "small");
        var not = new NativeButton("Leave it", _ -> leave.run());
        not.addClassNames("btn", "small");
        var acts = new Div(set, not);
        acts.addClassName("act");
        if (before.isPresent()) {
            var back = new NativeButton("Take the override back", _ -> takeBack());
            back.addClassNames("btn", "small", "hot");
            acts.add(back);
        }
        var fields = new Div(points, reason);
        fields.addClassName("fields");
        add(fields, told, acts);
    }

    private void set() {
        var wished = points.getValue();
        if (wished == null) {
            told.refuse("Nothing was changed.", "Please say how many points.");
            points.focus();
            return;
        }
        tell(deciding.set(wished, reason.getValue(), version), "Set to " + Count.points(wished) + " points.");
    }

    private void takeBack() {
        tell(deciding.takeBack(reason.getValue()), "The override is taken back.");
    }

    private void tell(MarkResult result, String words) {
        switch (result) {
            case MarkResult.Done _ -> {
                Said.done(words);
                done.run();
            }
            case MarkResult.Refused(var why) -> {
                told.refuse("Nothing was changed.", why);
                reason.focus();
            }
            case MarkResult.Conflict(var theirs) -> {
                version = theirs.map(MarkResult.Decision::version).orElse(0L);
                told.refuse("Somebody else decided meanwhile.", ConflictWords.of(theirs));
                set.setText("Set mine all the same");
            }
        }
    }
}
