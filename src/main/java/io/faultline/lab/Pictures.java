package io.faultline.lab;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The pictures of one lab: drawings in `media/`, shown as images, in which nothing can run.
final class Pictures {
    /// No sanitizer lets `data:` through; so an address of ours stands in its place until the text is clean.
    private static final String PLACE = "https://picture.faultline.example/";

    private static final int LARGEST = 200_000;

    private final LabFolder folder;
    private final ContentHash hash;
    private final List<String> drawings = new ArrayList<>();

    Pictures(LabFolder folder, ContentHash hash) {
        this.folder = folder;
        this.hash = hash;
    }

    /// The address that stands for a file until the text is clean; empty when there is no such picture.
    Optional<String> place(String path) {
        if (!path.matches("media/[\\w-]+\\.svg")) {
            return Optional.empty();
        }
        return folder.read(path).filter(text -> text.length() <= LARGEST).map(text -> {
            hash.add(path, text);
            drawings.add(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
            return PLACE + (drawings.size() - 1);
        });
    }

    String shown(String html) {
        String shown = html;
        for (int i = drawings.size() - 1; i >= 0 && shown.contains(PLACE); i--) {
            shown = shown.replace("\"" + PLACE + i + "\"", "\"data:image/svg+xml;base64," + drawings.get(i) + "\"");
        }
        return shown;
    }

    List<String> names() {
        return folder.list("media").stream().map(name -> "media/" + name).toList();
    }
}
