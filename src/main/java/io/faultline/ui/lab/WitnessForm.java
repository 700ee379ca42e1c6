package io.faultline.ui.lab;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who breaks a tie: nobody, a disk, a share or a blob in the cloud, and where it is.
final class WitnessForm extends FormDialog {
    private final Cluster cluster;
    private final TextField name = new TextField();
    private Witness.@Nullable Kind kind;

    WitnessForm(Bench bench, Glance glance) {
        super(bench, "Witness of " + only(glance).id(), "Set the witness", "Leave it");
        cluster = only(glance);
        Witness now = cluster.quorum().witness();
        kind = now == null ? null : now.kind();
        Radios radios = new Radios("Kind of witness");
        radios.with("None", "The nodes alone vote.", now == null, now == null, () -> choose(null));
        for (Witness.Kind each : Witness.Kind.values()) {
            radios.with(each.toString(), says(each), kind == each, kind == each, () -> choose(each));
        }
        name.addClassName("witness-name");
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setValue(now == null ? "" : now.name());
        name.addValueChangeListener(change -> tell());
        body(radios, name);
        choose(kind);
    }

    private static Cluster only(Glance glance) {
        return glance.view().state().clusters().stream().findFirst().orElseThrow();
    }

    private static String says(Witness.Kind kind) {
        return switch (kind) {
            case DISK -> "A small disk that every node reaches. It keeps a copy of the cluster database.";
            case FILE_SHARE -> "A share on a server outside of the cluster, in a third place if there is one.";
            case CLOUD -> "A blob in a storage account of Azure; Windows Server 2016 and newer.";
        };
    }

    private static String label(Witness.Kind kind) {
        return switch (kind) {
            case DISK -> "Disk";
            case FILE_SHARE -> "Path of the share";
            case CLOUD -> "Storage account";
        };
    }

    private static String usual(Witness.Kind kind) {
        return switch (kind) {
            case DISK -> "Cluster Disk 1";
            case FILE_SHARE -> "\\\\FS1\\Witness";
            case CLOUD -> "witness1";
        };
    }

    final void choose(Witness.@Nullable Kind next) {
        boolean other = next != kind;
        kind = next;
        name.setVisible(next != null);
        if (next != null) {
            name.setLabel(label(next));
            Witness now = cluster.quorum().witness();
            if (other || name.isEmpty()) {
                name.setValue(now != null && now.kind() == next ? now.name() : usual(next));
            }
        }
        tell();
    }

    private void tell() {
        Optional<String> fault = fault();
        name.setInvalid(fault.isPresent() && kind != null && name.getValue().isBlank());
        name.setErrorMessage(fault.orElse(""));
        fault.ifPresentOrElse(
                this::refuse, () -> offer(List.of(new OperatorCommand.SetQuorum(cluster.id(), wanted()))));
    }

    private @Nullable Witness wanted() {
        Witness.Kind is = kind;
        return is == null ? null : new Witness(is, name.getValue().strip(), true);
    }

    private Optional<String> fault() {
        Witness now = cluster.quorum().witness();
        Witness next = wanted();
        if (!cluster.up()) {
            return Optional.of("The cluster is down: nothing can be set until it forms again.");
        }
        if (next != null && next.name().isEmpty()) {
            return Optional.of("A witness needs a name.");
        }
        if (next != null
                && next.kind() == Witness.Kind.CLOUD
                && !cluster.version().isAtLeast(WindowsVersion.WS2016)) {
            return Optional.of("A cloud witness came with Windows Server 2016; this cluster runs " + cluster.version()
                    + ".\nMaybe a file share.");
        }
        boolean same = next == null
                ? now == null
                : now != null && next.kind() == now.kind() && next.name().equals(now.name());
        return same
                ? Optional.of(next == null ? "It has no witness now." : "It has this witness already.")
                : Optional.empty();
    }
}
