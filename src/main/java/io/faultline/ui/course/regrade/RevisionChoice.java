package io.faultline.ui.course.regrade;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.faultline.course.Assignment;
import io.faultline.ui.course.Deed;
import io.faultline.ui.course.Told;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.workbench.LabRevisions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Chooses the revision of the lab under which all attempts are judged anew.
final class RevisionChoice extends Section {

    private final RadioButtonGroup<LabRevisions.Row> choice = new RadioButtonGroup<>("Revision of the lab");
    private final Told told = new Told();
    private final Deed deed;

    /// @param dryRun begins it; says why it did not, if it did not
    RevisionChoice(
            Assignment given,
            List<LabRevisions.Row> revisions,
            LocalTimes times,
            Function<String, Optional<String>> dryRun) {
        addClassName("revision-choice");
        deed = new Deed(
                        "Try it on all attempts",
                        () -> Optional.ofNullable(choice.getValue())
                                .flatMap(row -> dryRun.apply(row.hash()))
                                .ifPresent(why -> told.refuse("It was not begun.", why)))
                .primary();
        choice.setItems(revisions);
        choice.setItemLabelGenerator(row -> words(row, given, revisions, times));
        choice.addValueChangeListener(_ -> decide());
        revisions.stream()
                .takeWhile(row -> !row.hash().equals(given.lab().hash())) // the newest come first
                .findFirst()
                .ifPresent(choice::setValue);
        var says = new Paragraph("Every attempt that is handed in is done again, line by line, and judged by the chosen"
                + " revision. This is a dry run: nobody notices, and nothing changes before you publish it.");
        says.addClassNames("dim", "s");
        var content = new Div(choice, told, deed);
        content.addClassName("choice");
        add(new H4("Judge all attempts anew"), says, content);
        decide();
    }

    private void decide() {
        if (choice.getValue() == null) {
            deed.refuse("No newer revision of this lab has passed yet. Choose the one in force to award a check, or to leave it out.");
        } else {
            deed.allow();
        }
    }

    private static String words(LabRevisions.Row row, Assignment given, List<LabRevisions.Row> all, LocalTimes times) {
        var words = new StringBuilder("r" + row.revision() + ", kept since " + times.day(row.addedAt()));
        if (row.equals(all.getFirst())) {
            words.append(", the newest");
        }
        if (row.hash().equals(given.lab().hash())) {
            words.append(", in force for this assignment");
        }
        return words.toString();
    }
}
