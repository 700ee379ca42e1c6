package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.cmdlet.Catalog;
import io.faultline.console.cmdlet.Cmdlet;
import io.faultline.console.cmdlet.Parameter;
import io.faultline.fabric.FabricState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {
    private static final FabricState FABRIC =
            Bench.with(List.of("HV01", "HV02"), List.of("SQL01", "WEB01"), "Cluster Disk 1");

    static Stream<Cmdlet> cmdlets() {
        return Catalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cmdlets")
    void theExampleOfACmdletWorks(Cmdlet cmdlet) {
        assertThat(cmdlet.example()).contains(cmdlet.name());
        assertThat(Shell.interpret(FABRIC, Bench.NOW, cmdlet.example())).isNotInstanceOf(Reply.Failed.class);
    }

    @ParameterizedTest
    @MethodSource("cmdlets")
    void helpNamesEveryParameter(Cmdlet cmdlet) {
        Reply reply =
                Shell.interpret(FABRIC, Bench.NOW, "Get-Help " + cmdlet.name().toLowerCase(Locale.ROOT));
        String help = ((Reply.Text) reply).text();
        assertThat(help).contains(cmdlet.synopsis());
        assertThat(cmdlet.parameters()).extracting(Parameter::name).allMatch(help::contains);
    }

    @ParameterizedTest
    @MethodSource("cmdlets")
    void everyCmdletCompletes(Cmdlet cmdlet) {
        String begun = cmdlet.name().toLowerCase(Locale.ROOT);
        assertThat(Shell.complete(FABRIC, begun, begun.length()))
                .extracting(Completion::text)
                .contains(cmdlet.name());
    }
}
