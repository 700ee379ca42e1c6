package io.faultline.console.cmdlet;

import java.util.List;

/// What a parameter takes.
public sealed interface Type {
    /// PowerShell's name for it, as errors print it.
    String dotNet();

    /// Present or absent; `-Drain:$false` is absent.
    record Switch() implements Type {
        @Override
        public String dotNet() {
            return "System.Management.Automation.SwitchParameter";
        }
    }

    /// A name or any other text.
    record Text(Names names) implements Type {
        @Override
        public String dotNet() {
            return "System.String";
        }
    }

    /// A whole number within bounds.
    record Whole(long least, long most) implements Type {
        @Override
        public String dotNet() {
            return "System.Int32";
        }
    }

    /// An amount with or without KB, MB, GB, TB, PB.
    record Amount() implements Type {
        @Override
        public String dotNet() {
            return "System.Int64";
        }
    }

    /// One word of an enumeration, case-blind.
    record Choice(String dotNet, List<String> words) implements Type {}

    /// `@{'Attribute'='value'}`
    record Table() implements Type {
        @Override
        public String dotNet() {
            return "System.Collections.Hashtable";
        }
    }

    /// Names of properties, or a script block with a condition.
    record Expression() implements Type {
        @Override
        public String dotNet() {
            return "System.Object";
        }
    }
}
