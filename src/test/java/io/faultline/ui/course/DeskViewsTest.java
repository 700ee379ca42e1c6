package io.faultline.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.Application;
import io.faultline.account.FirstInstructor;
import io.faultline.account.Person;
import io.faultline.account.Role;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.shell.MainLayout;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// The desk without a browser, from an empty class to an assignment that is given.
@SpringBootTest(
        classes = Application.class,
        properties = {"vaadin.productionMode=true", "spring.datasource.url=jdbc:h2:mem:desk-views;DB_CLOSE_DELAY=-1"})
@ViewPackages(classes = {DeskLayout.class, MainLayout.class})
class DeskViewsTest extends SpringBrowserlessTest {

    @Autowired
    private FirstInstructor instructor;

    @Autowired
    private Courses courses;

    @Autowired
    private Assignments assignments;

    @BeforeEach
    void sitDown() {
        var person = new Person(instructor.id(), "instructor", Role.INSTRUCTOR);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        person, "", List.of(new SimpleGrantedAuthority("ROLE_INSTRUCTOR"))));
    }

    @AfterEach
    void standUp() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aListIsShownBeforeAnythingIsDoneAndItsKeysOnceItIs() {
        var one = freshClass("Lists");
        go(one, "roster");
        assertThat(sentences()).anyMatch(text -> text.startsWith("Nobody is in this class yet."));
        go(one, "roster/list");
        assertThat(find(Span.class).withClassName("why-not").single().getText()).isEqualTo("Paste a list first.");
        find(TextArea.class).single().setValue("Name,Email address\nAda,ada@example.org\nBo,bo@example\nCy,shifted");
        assertThat(titles()).contains("2 new", "1 line that cannot be used");
        test(button("Add 2 learners")).click();
        assertThat(find(Span.class).withClassName("key").all()).hasSize(2);
        assertThat(courses.roster(one.id())).hasSize(2);
    }

    @Test
    void aLabIsGivenToAClassAndStandsInItsList() {
        var one = freshClass("Given");
        go(one, "assignments");
        assertThat(sentences()).anyMatch(text -> text.startsWith("This class has been given nothing yet."));
        go(one, "assignments/new");
        field("Title").setValue("Homework");
        test(button("Give it to the class")).click();
        var given = assignments.of(one.id()).getFirst();
        assertThat(given.title()).isEqualTo("Homework");
        assertThat(path()).isEqualTo(Desk.path(one, "assignments", given.id()).substring(1));
        go(one, "assignments");
        assertThat(find(Anchor.class).withText("Homework").all()).hasSize(1);
    }

    @Test
    void aClassWithoutAssignmentsHasNothingToGrade() {
        go(freshClass("Grades"), "grades");
        assertThat(sentences()).anyMatch(text -> text.startsWith("There is nothing to grade yet"));
    }

    @Test
    void anEmptyClassOffersItsCode() {
        go(freshClass("Live"), "");
        assertThat(sentences()).contains("Nobody has joined yet. Learners type the code on the first page.");
        assertThat(find(NativeButton.class)
                        .withText("Show the code on the projector")
                        .all())
                .isNotEmpty();
    }

    private CourseClass freshClass(String name) {
        courses.createClass(courses.courses().getFirst().id(), name);
        return courses.classes().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void go(CourseClass one, String page) {
        UI.getCurrent().navigate(Desk.path(one, page).substring(1));
        roundTrip();
    }

    private String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> titles() {
        return find(H4.class).all().stream().map(H4::getText).toList();
    }
}
