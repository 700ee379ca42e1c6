package io.faultline.ui.course.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.faultline.course.CourseClass;
import io.faultline.course.RosterResult.NewLearner;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Question;
import io.faultline.ui.shell.CopyButton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The keys of new learners, this once: to print and cut, to copy, or as a file.
final class KeySheet extends Div {

    KeySheet(CourseClass into, List<NewLearner> learners) {
        addClassName("key-sheet");
        var title = new H3(Count.of(learners.size(), "new key", "new keys"));
        var says =
                new Paragraph("They are shown this once; no copy of them can be read later. Each opens one account in “"
                        + into.name() + "”, with the class code and the name.");
        says.addClassName("dim");
        var cards = new UnorderedList();
        cards.addClassName("key-cards");
        learners.forEach(learner -> cards.add(card(into, learner)));
        add(title, says, acts(into, learners), cards);
    }

    private static Div acts(CourseClass into, List<NewLearner> learners) {
        var print = new NativeButton("Print");
        print.addClassName("btn");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var copied = new Span();
        copied.addClassName("dim");
        copied.getElement().setAttribute("role", "status");
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = KeyFile.csv(into, learners).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "keys.csv", "text/csv;charset=utf-8", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                "As a file");
        file.addClassName("btn");
        var done = new NativeButton("I have them", _ -> leave(into));
        done.addClassNames("btn", "primary");
        var acts = new Div(
                done, print, new CopyButton(KeyFile.lines(learners), copied, "please print them"), file, copied);
        acts.addClassNames("act", "no-print");
        return acts;
    }

    private static void leave(CourseClass into) {
        new Question(
                        "Are the keys kept?",
                        "Nobody can read them again. A lost one can be renewed on the roster, one learner at a time.",
                        "Stay with the keys",
                        "Go to the roster",
                        () -> Desk.go(Desk.path(into, "roster")))
                .open();
    }

    private static ListItem card(CourseClass into, NewLearner learner) {
        var name = new Span(learner.person().name());
        name.addClassName("who");
        var code = new Span("Class code " + into.code().printed());
        code.addClassNames("dim", "xs");
        var key = new Span(learner.key().printed());
        key.addClassNames("mono", "key");
        return new ListItem(name, key, code);
    }
}
