package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.ui.shell.Later;
import io.faultline.workbench.Attempt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hands the lab in, after having said what is still open.
final class HandIn extends NativeButton {
    private static final int MOST = 5;

    private final Attempt attempt;
    private final Lab lab;
    private @Nullable Sheet last;

    HandIn(Attempt attempt, Lab lab) {
        this.attempt = attempt;
        this.lab = lab;
        setText("Hand in");
        addClassNames("btn", "primary");
        addClickListener(click -> ask());
    }

    void show(Sheet sheet) {
        last = sheet;
    }

    private void ask() {
        Sheet sheet = last;
        if (sheet != null) {
            new SafeDialog(
                            "Hand in this attempt?",
                            told(OpenWork.of(lab, sheet)),
                            "Hand it in",
                            "Keep working",
                            this::handIn)
                    .open();
        }
    }

    private static Div told(OpenWork open) {
        Div told = new Div();
        told.addClassName("hand-in");
        if (open.isNothing()) {
            told.add(new Paragraph("Every step is done and every question is answered."));
        }
        list(told, open.steps().size() == 1 ? "This step is not done" : "These steps are not done", open.steps());
        list(
                told,
                open.questions().size() == 1 ? "This question is not answered" : "These questions are not answered",
                open.questions());
        told.add(new Paragraph("Nothing can be changed in it afterwards. You get a receipt, and see what came of it."));
        return told;
    }

    private static void list(Div told, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.stream().limit(MOST).forEach(line -> list.add(new ListItem(line)));
        if (lines.size() > MOST) {
            list.add(new ListItem("and " + (lines.size() - MOST) + " more"));
        }
        told.add(new H4(title), list);
    }

    private void handIn() {
        getUI().ifPresent(ui -> Later.show(ui, attempt.handIn(), receipt -> ui.navigate("result/" + attempt.id())));
    }
}
