package io.faultline.ui.advisor;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Moves;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Told;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What a scenario says, one question a row, in the order of the form. An empty answer is "don't know".
record Asked(List<Row> rows) {

    record Row(String question, String answer) {}

    static Asked of(Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        for (var demand : scenario.demands().values()) {
            rows.add(new Row(Wording.title(demand.need()), wanted(demand)));
        }
        have(rows, scenario.have());
        return new Asked(rows);
    }

    List<Row> answered() {
        return rows.stream().filter(row -> !row.answer().isEmpty()).toList();
    }

    /// The same for one line across a page: what is plainly there and what is not are a list each.
    List<Row> brief() {
        List<Row> brief = new ArrayList<>(rows.stream()
                .filter(row -> !List.of("", "yes", "no").contains(row.answer()))
                .toList());
        plain("There", "yes").ifPresent(brief::add);
        plain("Not there", "no").ifPresent(brief::add);
        return brief;
    }

    private Optional<Row> plain(String question, String answer) {
        var names = rows.stream()
                .filter(row -> row.answer().equals(answer))
                .map(row -> row.question().toLowerCase(Locale.ROOT))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Row(question, String.join(", ", names)));
    }

    String count() {
        return answered().size() + " of " + rows.size() + " answered";
    }

    private static String wanted(Demand demand) {
        return demand.wanted() == Told.YES ? Wording.asked(demand) : yes(demand.wanted(), "", "not asked for");
    }

    private static void have(List<Row> rows, Holdings have) {
        rows.add(new Row("Windows Server", known(have.windows(), WindowsVersion::toString)));
        rows.add(new Row("Edition", yes(have.datacenterEdition(), "Datacenter", "Standard")));
        rows.add(new Row("Hosts", known(have.hosts(), String::valueOf)));
        rows.add(new Row("Processors", known(have.processors(), Wording::processors)));
        rows.add(new Row("Compatibility mode", yes(have.compatibilityMode(), "on", "off")));
        rows.add(new Row("Memory for a lost host", yes(have.spareMemoryForOneHost(), "yes", "no")));
        rows.add(new Row("Machines kept apart", yes(have.machinesApart(), "yes", "no")));
        rows.add(new Row("Shared storage", yes(have.sharedStorage(), "yes", "no")));
        rows.add(new Row("Local drives", yes(have.localDrives(), "yes", "no")));
        rows.add(new Row("Shared volumes", known(have.sharedVolumes(), String::valueOf)));
        rows.add(new Row("File system", yes(have.refs(), "ReFS", "NTFS")));
        rows.add(new Row("Storage network", known(have.storageNetwork(), Spoken::bits)));
        rows.add(new Row("Networks for heartbeats", known(have.clusterNetworks(), String::valueOf)));
        rows.add(new Row("A second volume", yes(have.secondVolume(), "yes", "no")));
        rows.add(new Row("Witness", yes(have.witness(), "yes", "no")));
        rows.add(new Row("Kind of witness", known(have.witnessKind(), Witness.Kind::toString)));
        rows.add(new Row("Witness stands", yes(have.witnessApart(), "apart", "with the hosts")));
        rows.add(new Row("Second site", yes(have.secondSite(), "yes", "no")));
        rows.add(new Row("Cluster over both sites", yes(have.stretched(), "yes", "no")));
        rows.add(new Row("Azure", yes(have.azure(), "may be used", "may not be used")));
        rows.add(new Row("Between sites", known(have.betweenSites(), Spoken::bits)));
        rows.add(new Row("Writes at peak", known(have.writes(), Spoken::bytes)));
        rows.add(new Row("A guest boots in", known(have.guestBoot(), Spoken::time)));
        rows.add(new Row("People decide in", known(have.decision(), Spoken::time)));
        moves(rows, have.moves());
    }

    private static void moves(List<Row> rows, Moves moves) {
        rows.add(new Row("One cluster", yes(moves.oneCluster(), "yes", "no")));
        rows.add(new Row("Authentication", known(moves.authentication(), MigrationAuthentication::toString)));
        rows.add(new Row("Performance option", known(moves.performance(), MigrationPerformance::toString)));
        rows.add(new Row("RDMA", yes(moves.rdma(), "yes", "no")));
        rows.add(new Row("Network for live migration", yes(moves.ownNetwork(), "its own", "shared")));
        rows.add(new Row("Memory written", known(moves.memoryWrites(), Spoken::bytes)));
        rows.add(new Row("Guest clusters", yes(moves.guestClusters(), "yes", "no")));
    }

    private static String yes(Told told, String yes, String no) {
        return switch (told) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "";
        };
    }

    private static <T> String known(Answer<T> answer, Function<T, String> words) {
        return switch (answer) {
            case Answer.Known<T>(T value) -> words.apply(value);
            case Answer.Unknown<T>() -> "";
        };
    }
}
