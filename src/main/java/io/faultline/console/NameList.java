package io.faultline.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Names with commas between them in one text, `HV01,HV02`. A backslash stands before a comma, a blank or a backslash
/// that
/// belongs to a name; other blanks around a comma mean nothing.
public final class NameList {
    private NameList() {}

    static String join(List<String> names) {
        return names.stream()
                .map(name -> name.replace("\\", "\\\\").replace(",", "\\,").replace(" ", "\\ "))
                .collect(Collectors.joining(","));
    }

    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int whole = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                name.append(text.charAt(i));
                whole = name.length();
            } else if (c == ',') {
                names.add(name.substring(0, whole));
                name.setLength(0);
                whole = 0;
            } else if (c != ' ' || whole > 0) {
                name.append(c);
                whole = c == ' ' ? whole : name.length();
            }
        }
        return names.stream().filter(one -> !one.isEmpty()).toList();
    }
}
