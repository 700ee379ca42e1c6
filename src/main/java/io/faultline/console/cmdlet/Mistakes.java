package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.syntax.Span;
import io.faultline.source.Nearest;
import java.util.Collection;
import java.util.List;

/// What PowerShell says when arguments and parameters do not fit.
final class Mistakes {
    private final Cmdlet cmdlet;

    Mistakes(Cmdlet cmdlet) {
        this.cmdlet = cmdlet;
    }

    ShellFailure unknownParameter(String name, Span at) {
        List<String> known = cmdlet.parameters().stream().map(Parameter::name).toList();
        return parameter(
                "NamedParameterNotFound",
                "A parameter cannot be found that matches parameter name '" + name + "'.",
                any(name, known),
                at);
    }

    ShellFailure ambiguous(String name, List<Parameter> matches, Span at) {
        String list = String.join(" ", matches.stream().map(p -> "-" + p.name()).toList());
        return parameter(
                "AmbiguousParameter",
                "Parameter cannot be processed because the parameter name '" + name
                        + "' is ambiguous. Possible matches include: " + list + ".",
                "",
                at);
    }

    ShellFailure twice(Parameter parameter, Span at) {
        return parameter(
                "ParameterAlreadyBound",
                "Cannot bind parameter because parameter '" + parameter.name()
                        + "' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".",
                "",
                at);
    }

    ShellFailure noArgument(Parameter parameter, Span at) {
        return parameter(
                "MissingArgument",
                "Missing an argument for parameter '" + parameter.name() + "'. Specify a parameter of type '"
                        + parameter.type().dotNet() + "' and try again.",
                "",
                at);
    }

    ShellFailure noPlace(String argument, Span at) {
        return parameter(
                "PositionalParameterNotFound",
                "A positional parameter cannot be found that accepts argument '" + argument + "'.",
                "",
                at);
    }

    ShellFailure missing(List<Parameter> parameters, Span at) {
        String names = String.join(" ", parameters.stream().map(Parameter::name).toList());
        return parameter(
                "MissingMandatoryParameter",
                "Cannot process command because of one or more missing mandatory parameters: " + names + ".",
                "Maybe like this: " + cmdlet.example(),
                at);
    }

    ShellFailure wrongType(Parameter parameter, String value, String why, Collection<String> known, Span at) {
        return parameter(
                "CannotConvertArgumentNoMessage",
                "Cannot bind parameter '" + parameter.name() + "'. Cannot convert value \"" + value + "\" to type \""
                        + parameter.type().dotNet() + "\". Error: \"" + why + "\"",
                maybe(value, known),
                at);
    }

    ShellFailure outOfRange(Parameter parameter, Object value, Object least, Object most, Span at) {
        return parameter(
                "ParameterArgumentValidationError",
                "Cannot validate argument on parameter '" + parameter.name() + "'. The " + value
                        + " argument is outside of the range from " + least + " to " + most + ".",
                "",
                at);
    }

    ShellFailure noPipe(Span at) {
        return parameter(
                "InputObjectNotBound",
                "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
                "",
                at);
    }

    ShellFailure notModelled(String what, Span at) {
        return new ShellFailure(new ShellError(
                Kind.NOT_MODELLED,
                "NotModelled",
                "NotModelled",
                what + " is real and not modelled here.",
                "",
                at.by(cmdlet.name())));
    }

    private ShellFailure parameter(String reason, String text, String maybe, Span at) {
        return new ShellFailure(new ShellError(Kind.PARAMETER, reason, reason, text, maybe, at.by(cmdlet.name())));
    }

    static String maybe(String value, Collection<String> known) {
        return Nearest.to(value, known)
                .map(n -> "Maybe it is spelled " + n + ".")
                .orElse("");
    }

    /// The nearest one, else all of them: for names that are few.
    static String any(String value, Collection<String> known) {
        return known.isEmpty() ? "" : "Maybe " + Nearest.maybe(value, known);
    }
}
