package io.faultline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTest {

    enum Colour {
        RED,
        DARK_BLUE
    }

    @Test
    void aValueKnowsItsLineColumnAndPath() {
        YamlNode root = Yaml.read("a.yaml", "hosts:\n  - name: HV01\n    memory: 64GB\n");
        YamlNode host = root.required("hosts").list().getFirst();
        assertThat(host.required("memory").line()).isEqualTo(3);
        assertThat(host.required("memory").column()).isEqualTo(13);
        assertThat(host.required("memory").path()).isEqualTo("hosts[0].memory");
        assertThat(host.required("memory").bytes()).isEqualTo(64L << 30);
        assertThat(root.problems()).isEmpty();
    }

    @Test
    void scalarsAreTheTextThatIsWritten() {
        YamlNode root =
                Yaml.read("a.yaml", "version: 2019\nanswer: no\nquoted: '8'\ncolour: dark blue\nnone:\nwait: 4m\n");
        assertThat(root.required("version").text()).isEqualTo("2019");
        assertThat(root.required("version").number()).isEqualTo(2019);
        assertThat(root.required("answer").text()).isEqualTo("no");
        assertThat(root.required("answer").bool()).isFalse();
        assertThat(root.required("colour").oneOf(Colour.class)).isEqualTo(Colour.DARK_BLUE);
        assertThat(root.optional("none")).isEmpty();
        assertThat(root.optional("absent")).isEmpty();
        assertThat(root.required("wait").duration()).isEqualTo(Duration.ofMinutes(4));
        assertThat(root.problems()).isEmpty();
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceInTheOrderOfItsLines() {
        String text = "name: [x]\nmemroy: 8GB\ncolour: drk-blue\ncount: many\n";
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class,
                () -> Yaml.read("b.yaml", text, root -> {
                    root.onlyKeys("name", "memory", "colour", "count", "delay");
                    root.required("count").number();
                    root.required("colour").oneOf(Colour.class);
                    root.required("delay").duration();
                    return root.required("name").text();
                }));
        assertThat(thrown.problems()).extracting(Problem::line).containsExactly(1, 1, 2, 3, 4);
        assertThat(thrown)
                .hasMessageContaining("b.yaml:2: The key (memroy) is not known.\nMaybe it is spelled memory.")
                .hasMessageContaining("b.yaml:3: colour (drk-blue) is not known.\nMaybe it is spelled dark-blue.")
                .hasMessageContaining("b.yaml:4: count (many) is not a whole number.\nMaybe ")
                .hasMessageContaining("The file needs the key (delay).");
        assertThat(thrown.problems())
                .allSatisfy(problem -> assertThat(problem.maybe()).isNotEmpty());
    }

    @Test
    void aNounThatRefusesAStandInDoesNotHideTheProblem() {
        assertThatThrownBy(() -> Yaml.read("c.yaml", "x: 1\n", root -> {
                    if (root.required("name").text().isEmpty()) {
                        throw new IllegalArgumentException("a name may not be empty");
                    }
                    return root;
                }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("needs the key (name)");
    }

    @Test
    void aKeyThatStandsTwiceIsAProblemWithBothLines() {
        assertThatThrownBy(() -> Yaml.read("d.yaml", "a: 1\nb: 2\na: 3\n"))
                .hasMessageContaining("d.yaml:3: The key (a) stands here twice, first on line 1.");
    }

    @Test
    void brokenYamlNamesTheLine() {
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> Yaml.read("e.yaml", "a: 1\nb: [1, 2\nc: 3\n"));
        assertThat(thrown.problems().getFirst().line()).isGreaterThan(1);
        assertThat(thrown).hasMessageContaining("This is not YAML").hasMessageContaining("\nMaybe ");
    }

    @Test
    void aFileCannotNameAType() {
        assertThatThrownBy(() -> Yaml.read("f.yaml", "a: !!javax.script.ScriptEngineManager [x]\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("f.yaml:1: ");
    }

    @Test
    void aliasesMayRepeatButNotExplodeOrContainThemselves() {
        assertThat(Yaml.read("g.yaml", "a: &x {n: 1}\nb: *x\n")
                        .required("b")
                        .required("n")
                        .number())
                .isEqualTo(1);
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(",", java.util.Collections.nCopies(9, "*a" + (i - 1)))));
        }
        assertThatThrownBy(() -> Yaml.read("h.yaml", bomb.toString())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Yaml.read("i.yaml", "a: &x [1, *x]\n")).isInstanceOf(ProblemException.class);
    }

    @Test
    void sizeDepthAndEmptinessAreLimited() {
        assertThatThrownBy(() -> Yaml.read("j.yaml", "[".repeat(200))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Yaml.read("k.yaml", "a".repeat(Yaml.CHARACTERS + 1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Yaml.read("l.yaml", "# nothing\n")).hasMessageContaining("The file is empty.");
    }

    @Test
    void aListWhereAMapIsMeantIsToldOnce() {
        YamlNode root = Yaml.read("m.yaml", "vms:\n  - a\n");
        root.required("vms").onlyKeys("x");
        root.required("vms").required("x").text();
        assertThat(root.problems())
                .extracting(Problem::toString)
                .isEqualTo(List.of("m.yaml:2: vms must be a map.\nMaybe the dash is too much."));
    }
}
