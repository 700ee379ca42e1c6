package io.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.Application;
import io.faultline.course.JoinCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The learner's way in without a browser: each answer stands beside its field.
@SpringBootTest(
        classes = Application.class,
        properties = {"vaadin.productionMode=true", "spring.datasource.url=jdbc:h2:mem:join-view;DB_CLOSE_DELAY=-1"})
@ViewPackages(classes = JoinView.class)
class JoinViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient sql;

    private String code = "";

    @BeforeEach
    void readTheCode() {
        code = sql.sql("select join_code from course_class")
                .query(String.class)
                .list()
                .getFirst();
        navigate("join", JoinView.class);
    }

    @Test
    void theKeyIsShownInFourWords() {
        join(code, "Ada");
        assertThat(find(ListItem.class).all()).hasSize(4);
    }

    @Test
    void anUnknownCodeIsToldAtTheCode() {
        join("ZZZ-ZZZ", "Ada");
        assertThat(field("Class code").getErrorMessage()).startsWith("No class has this code.");
        assertThat(field("Your name").isInvalid()).isFalse();
    }

    @Test
    void emptyFieldsAreBothTold() {
        join("", " ");
        assertThat(List.of(field("Class code"), field("Your name"))).allMatch(TextField::isInvalid);
    }

    @Test
    void aTakenNameOffersTheKeyInstead() {
        join(code, "Bo");
        navigate("", StartView.class);
        navigate("join", JoinView.class);
        join(new JoinCode(code).printed().toLowerCase(), "BO");
        assertThat(field("Your name").getErrorMessage()).startsWith("Somebody in this class has this name.");
        test(find(NativeButton.class)
                        .withText("That is me: I have a return key")
                        .single())
                .click();
        assertThat(field("Class code").getValue())
                .isEqualTo(new JoinCode(code).printed().toLowerCase());
        assertThat(field("Return key").getValue()).isEmpty();
    }

    @Test
    void threeWordsAreNoKeyAndAWrongKeySaysNotWhatIsWrong() {
        test(find(NativeButton.class).withText("I have a return key").single()).click();
        field("Class code").setValue(code);
        field("Your name").setValue("Ada");
        field("Return key").setValue("one two three");
        press("Come back");
        assertThat(field("Return key").getErrorMessage()).isEqualTo("A return key has four words; this has 3.");
        field("Return key").setValue("one two three four");
        press("Come back");
        assertThat(field("Return key").getErrorMessage()).contains("Please check all three");
    }

    private void join(String typedCode, String name) {
        field("Class code").setValue(typedCode);
        field("Your name").setValue(name);
        press("Join");
    }

    private void press(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
