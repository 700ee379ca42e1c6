package io.faultline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A comment that names a row of the facts names one that exists.
class CitationTest {
    private static final Pattern ROW = Pattern.compile("`(0\\d_[a-z_0-9]+/[^`]+)`");

    @Test
    void everyFactsRowThatTheCodeCitesExists() throws IOException {
        String rows = Files.readString(Path.of("src/main/resources/facts.csv"));
        List<String> cited = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> cited.addAll(citations(f)));
        }
        assertThat(cited)
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(rows).contains(row));
    }

    private static List<String> citations(Path file) {
        try {
            List<String> found = new ArrayList<>();
            for (Matcher m = ROW.matcher(Files.readString(file).replaceAll("\\s*\n\\s*///\\s*", " ")); m.find(); ) {
                found.add(m.group(1));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
