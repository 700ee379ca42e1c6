package io.faultline.course;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// How other systems know a learner; each is empty where nothing is known.
///
/// @param studentId Moodle's "ID number", Canvas's "SIS User ID"
/// @param login     Moodle's "Username", Canvas's "SIS Login ID"
/// @param canvasId  Canvas's own number of a person, its "ID"
public record Identity(String studentId, String login, String email, String section, String canvasId) {

    public static final Identity NONE = new Identity("", "", "", "", "");

    /// The same, with all that a newer list knows; what that leaves empty stays.
    public Identity updatedBy(Identity newer) {
        return new Identity(
                newer.studentId.isEmpty() ? studentId : newer.studentId,
                newer.login.isEmpty() ? login : newer.login,
                newer.email.isEmpty() ? email : newer.email,
                newer.section.isEmpty() ? section : newer.section,
                newer.canvasId.isEmpty() ? canvasId : newer.canvasId);
    }

    /// The same without what names somebody else.
    Identity without(Identity other) {
        return new Identity(
                same(studentId, other.studentId) ? "" : studentId,
                same(login, other.login) ? "" : login,
                same(email, other.email) ? "" : email,
                section,
                same(canvasId, other.canvasId) ? "" : canvasId);
    }

    /// One of the ids is in both: they name the same person. A section names nobody.
    public boolean names(Identity other) {
        return same(studentId, other.studentId)
                || same(login, other.login)
                || same(email, other.email)
                || same(canvasId, other.canvasId);
    }

    /// One of the ids is known to both, and is another.
    public boolean contradicts(Identity other) {
        return differ(studentId, other.studentId)
                || differ(login, other.login)
                || differ(email, other.email)
                || differ(canvasId, other.canvasId);
    }

    /// The ids, each with its kind in front, as far as they are known; equal ids of two people are equal here.
    public Stream<String> keys() {
        return Stream.of("id " + studentId, "login " + login, "email " + email, "canvas " + canvasId)
                .filter(key -> !key.endsWith(" "))
                .map(key -> key.toLowerCase(Locale.ROOT));
    }

    /// What is new or another than it was, each in words.
    public List<String> changesSince(Identity was) {
        return Stream.of(
                        change("ID number", was.studentId, studentId),
                        change("username", was.login, login),
                        change("email", was.email, email),
                        change("section", was.section, section),
                        change("Canvas ID", was.canvasId, canvasId))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private static String change(String what, String was, String now) {
        if (was.equals(now)) {
            return "";
        }
        return was.isEmpty() ? what + " " + now : what + " " + now + " instead of " + was;
    }

    /// As it stands in the audit: `ID number 4711, email zoe@example.org`.
    String words() {
        var words = new StringJoiner(", ");
        add(words, "ID number", studentId);
        add(words, "username", login);
        add(words, "email", email);
        add(words, "section", section);
        add(words, "Canvas ID", canvasId);
        return words.toString();
    }

    private static void add(StringJoiner words, String what, String value) {
        if (!value.isEmpty()) {
            words.add(what + " " + value);
        }
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !same(one, other);
    }
}
