package io.faultline.ui.course.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import io.faultline.ui.course.Told;
import java.util.function.Consumer;

/// Where a list is pasted, or a file of one is dropped.
final class ListForm extends Div {

    private static final int LARGEST = 2_000_000;

    private final TextArea text = new TextArea("The list");
    private final Told told = new Told();

    ListForm(Consumer<String> read) {
        addClassName("list-form");
        text.setHelperText("One name a line; or a table with its heading, as Moodle and Canvas export it.");
        text.setPlaceholder("""
                First name,Surname,ID number,Email address
                Zoë,Adler,4711,zoe@example.org""");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setWidthFull();
        text.addValueChangeListener(event -> read.accept(event.getValue()));
        add(text, upload(), told, hints());
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            told.hush();
            text.setValue(ListText.read(bytes));
            upload.clearFileList(); // the next one may come
        }));
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", "text/csv", "text/plain");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        var choose = new NativeButton("Choose a file…");
        choose.addClassName("btn");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(rejected ->
                told.refuse("This file cannot be read as a list.", "It must be a CSV or text file of at most 2 MB."));
        return upload;
    }

    private static Paragraph hints() {
        var hint = new Paragraph(
                "Nothing is changed before you say so. A list can be brought in again and again: whoever is known is found"
                        + " by ID number, username, email or name.");
        hint.addClassNames("dim", "s");
        return hint;
    }

    /// The next list begins with an empty field.
    void clear() {
        text.clear();
    }
}
