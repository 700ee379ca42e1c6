package io.faultline.ui.lab;

import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import java.util.List;

/// One thing that can be done to an object: an entry of its menu, with the cmdlet that it stands for.
sealed interface Action {
    /// "Live migrate…"; the dots say that something is asked first.
    String words();

    /// The console line, as far as it is known before anything is asked.
    String line();

    /// Why it cannot be done now; empty when it can.
    String unless();

    default boolean isPossible() {
        return unless().isEmpty();
    }

    /// Done at once.
    record Plain(String words, Command command, String unless) implements Action {
        @Override
        public String line() {
            return Shell.print(command);
        }
    }

    /// Done when it was confirmed: somebody loses something by it.
    record Risky(String words, Command command, String unless, Warning warning) implements Action {
        @Override
        public String line() {
            return Shell.print(command);
        }

        boolean isIncident() {
            return command instanceof Incident;
        }
    }

    /// Asks where to.
    record Move(String words, VmId vm, MigrationType type, String unless) implements Action {
        @Override
        public String line() {
            return "Move-ClusterVirtualMachineRole -Name " + vm + " -Node … -MigrationType " + type;
        }
    }

    /// Asks which node shall coordinate the volume.
    record MoveVolume(String words, VolumeId volume, String unless) implements Action {
        @Override
        public String line() {
            return "Move-ClusterSharedVolume -Name " + volume + " -Node …";
        }
    }

    /// Shows where its processors let it go; changes nothing.
    record Processors(VmId vm) implements Action {
        @Override
        public String words() {
            return "Where it can move…";
        }

        @Override
        public String line() {
            return "Get-VMProcessorMatrix -VMName " + vm;
        }

        @Override
        public String unless() {
            return "";
        }
    }

    /// Asks to which host a VM that is no role shall go.
    record MoveHost(String words, VmId vm, String unless) implements Action {
        @Override
        public String line() {
            return "Move-VM -Name " + vm + " -DestinationHost …";
        }
    }

    /// Shows from which host a move would be let in at which other; changes nothing.
    record Logons() implements Action {
        @Override
        public String words() {
            return "Who may move where…";
        }

        @Override
        public String line() {
            return "Get-ADComputer -Filter * -Properties msDS-AllowedToDelegateTo";
        }

        @Override
        public String unless() {
            return "";
        }
    }

    /// Asks which of a few values it shall have.
    ///
    /// @param title "Priority of SQL01"
    record Choose(String words, String line, String title, List<Value> values, String unless) implements Action {}

    /// A value that can be chosen.
    ///
    /// @param now it has it already
    record Value(String words, String says, Command command, boolean now) {}

    /// What is asked before a risky act.
    ///
    /// @param title  "Cut the power of HV02?"
    /// @param text   who loses what, and for how long
    /// @param act    verb with its object, on the button that does it
    /// @param refuse what happens instead, on the button that has the focus
    record Warning(String title, String text, String act, String refuse) {}
}
