package io.faultline.course.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.course.Identity;
import io.faultline.course.RosterEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTextTest {

    @Test
    void plainNamesNeedNoHeading() {
        var reading = RosterText.read("\uFEFF  Zoë Ek \n\nAdam  Lind\r\nÅsa-Lena O'Neill\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .containsExactly(
                        new RosterEntry(1, "Zoë Ek", Identity.NONE),
                        new RosterEntry(3, "Adam Lind", Identity.NONE),
                        new RosterEntry(4, "Åsa-Lena O'Neill", Identity.NONE));
    }

    @Test
    void aTableOfMoodleIsRead() {
        var reading = RosterText.read("""
                "First name",Surname,"ID number",Institution,Department,"Email address","Assignment: One (Real)"
                Anne,Able,4711,"Moodle HQ","Rock on!",anne@example.com,56.00
                Bobby,"Bunce, Jr.",,"Moodle HQ",,bobby@example.com,-
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .containsExactly(
                        new RosterEntry(2, "Anne Able", new Identity("4711", "", "anne@example.com", "", "")),
                        new RosterEntry(3, "Bobby Bunce, Jr.", new Identity("", "", "bobby@example.com", "", "")));
    }

    @Test
    void aTableOfCanvasIsReadWithoutTheLinesThatAreNoPeople() {
        var reading = RosterText.read("""
                Student,ID,SIS User ID,SIS Login ID,Section,Patch a host (77)
                ,,,,,Manual Posting
                    Points Possible,,,,,100
                "Ek, Zoë",101,s-1,zoe,HA-24,80
                "Student, Test",999,,f00,HA-24,
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .containsExactly(new RosterEntry(4, "Zoë Ek", new Identity("s-1", "zoe", "", "HA-24", "101")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSignBetweenCellsIsSeenInTheHeading(String sign) {
        var reading = RosterText.read("Name%sE-Mail%sID\nZoë Ek%szoe@example.com%s7".replace("%s", sign));
        assertThat(reading.entries())
                .containsExactly(new RosterEntry(2, "Zoë Ek", new Identity("7", "", "zoe@example.com", "", "")));
    }

    @Test
    void aHeadingMaySayNoMoreThanName() {
        assertThat(RosterText.read("Name\nZoë").entries()).containsExactly(new RosterEntry(2, "Zoë", Identity.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name,Email\\nZoë,zoe.example.com | list:2: The email address (zoe.example.com) is none.",
                "Name,Email\\n42,a@example.com | list:2: A name needs at least one letter. (42)",
                "Name,Email\\nZoë,a@example.com,7 | list:2: This line has 3 cells, and the first one 2.",
                "Zoë,zoe@example.com | list:1: The lines have several cells",
                "Emial,Nane\\nzoe@example.com,Zoë | list:1: The lines have several cells",
                "Email,Nane\\nzoe@example.com,Zoë | Maybe it is spelled Name.",
                "Email,ID\\nzoe@example.com,7 | Maybe a column is missing: Name, or First name and Last name.",
                "Name\\n\"Zoë\\nAdam | list:2: From here on the cells cannot be told apart.",
            })
    void whatCannotBeUsedIsToldWithItsLine(String list, String told) {
        var reading = RosterText.read(list.replace("\\n", "\n"));
        assertThat(reading.problems()).singleElement().asString().contains(told);
        assertThat(reading.entries()).isEmpty();
    }

    @Test
    void aBadLineDoesNotTakeTheOthersAlong() {
        var reading = RosterText.read("Name,Email\nZoë,nowhere\n\"Adam\nLind\",adam@example.com\nBo,bo@example.com");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.entries()).extracting(RosterEntry::line).containsExactly(3, 5);
        assertThat(reading.entries()).extracting(RosterEntry::name).containsExactly("Adam Lind", "Bo");
    }

    @Test
    void aListHasALimit() {
        assertThat(RosterText.read("Name\n" + "Zoë\n".repeat(2_001)).entries()).hasSize(2_000);
        assertThat(RosterText.read("Name\n" + "Zoë\n".repeat(2_001)).problems()).hasSize(1);
        assertThat(RosterText.read("z".repeat(1_000_001)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void nothingIsNobody(String list) {
        assertThat(RosterText.read(list)).isEqualTo(new RosterText.Reading(List.of(), List.of()));
    }
}
