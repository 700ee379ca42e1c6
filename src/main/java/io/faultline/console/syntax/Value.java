package io.faultline.console.syntax;

import java.util.List;

/// An argument as written; the parameter that takes it decides what it means.
public sealed interface Value {
    Span span();

    /// @param bare without quotes: only then a number is a number and `*` a wildcard's friend
    record Word(String text, boolean bare, Span span) implements Value {}

    record Many(List<Value> values, Span span) implements Value {
        public Many {
            values = List.copyOf(values);
        }
    }

    /// `$true`, `$null`, `$_.State`
    record Variable(String name, List<String> members, Span span) implements Value {
        public Variable {
            members = List.copyOf(members);
        }
    }

    /// `(Get-ClusterNode HV01).Name`
    record Inner(Pipeline pipeline, List<String> members, Span span) implements Value {
        public Inner {
            members = List.copyOf(members);
        }
    }

    /// `@{'msDS-AllowedToDelegateTo'='cifs/HV02','cifs/HV03'}`
    record Hash(List<Entry> entries, Span span) implements Value {
        public Hash {
            entries = List.copyOf(entries);
        }
    }

    /// One name of a hashtable, with what it stands for.
    record Entry(String key, Value value) {}

    /// `{ $_.State -eq 'Up' }`
    record Block(Condition condition, Span span) implements Value {}
}
