package io.faultline.console.syntax;

import io.faultline.console.grammar.PowerShellParser.*;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/// ANTLR's tree as our records.
final class TreeReader {
    private final String line;

    TreeReader(String line) {
        this.line = line;
    }

    Statement statement(LineContext tree) {
        return switch (tree.statement()) {
            case AssignmentContext a -> new Statement.Assignment(property(a.property()), argument(a.argument()));
            case RunContext r -> new Statement.Run(pipeline(r.pipeline()));
            case null, default -> new Statement.Nothing();
        };
    }

    private Pipeline pipeline(PipelineContext tree) {
        return new Pipeline(
                source(tree.source()),
                tree.command().stream().map(this::command).toList());
    }

    private Source source(SourceContext tree) {
        if (tree.command() != null) {
            return command(tree.command());
        }
        return tree.property() != null
                ? property(tree.property())
                : new Source.Nested(pipeline(tree.nested().pipeline()), span(tree));
    }

    private Source.Property property(PropertyContext tree) {
        String name = String.join(".", members(tree.MEMBER()));
        return new Source.Property(pipeline(tree.nested().pipeline()), name, span(tree));
    }

    private Invocation command(CommandContext tree) {
        Token name = tree.WORD().getSymbol();
        return new Invocation(
                Quotes.bare(name.getText()), span(name, name),
                tree.element().stream().map(this::element).toList(), span(tree));
    }

    private Element element(ElementContext tree) {
        return switch (tree) {
            case BoundContext b -> {
                String text = b.PARAMETER_WITH().getText();
                yield new Element.Bound(text.substring(1, text.length() - 1), argument(b.argument()), span(b));
            }
            case FlagContext f -> new Element.Flag(f.PARAMETER().getText().substring(1), span(f));
            case PositionalContext p -> new Element.Positional(argument(p.argument()));
            default -> throw new IllegalStateException(tree.getText());
        };
    }

    private Value argument(ArgumentContext tree) {
        List<Value> values = tree.value().stream().map(this::value).toList();
        return values.size() == 1 ? values.getFirst() : new Value.Many(values, span(tree));
    }

    private Value value(ValueContext tree) {
        Span span = span(tree);
        return switch (tree) {
            case WordContext w -> new Value.Word(Quotes.bare(w.getText()), true, span);
            case LiteralContext l -> new Value.Word(Quotes.single(l.getText()), false, span);
            case ExpandableContext e -> new Value.Word(Quotes.expanded(e.getText(), span), false, span);
            case VariableContext v ->
                new Value.Variable(v.VARIABLE().getText().substring(1), members(v.MEMBER()), span);
            case InnerContext i -> new Value.Inner(pipeline(i.nested().pipeline()), members(i.MEMBER()), span);
            case HashContext h ->
                new Value.Hash(h.entry().stream().map(this::entry).toList(), span);
            case ArrayContext a -> a.argument() == null ? new Value.Many(List.of(), span) : argument(a.argument());
            case BlockContext b -> new Value.Block(condition(b.test()), span);
            default -> throw new IllegalStateException(tree.getText());
        };
    }

    private Value.Entry entry(EntryContext tree) {
        Span at = span(tree);
        String key = tree.SINGLE() != null
                ? Quotes.single(tree.SINGLE().getText())
                : tree.DOUBLE() != null
                        ? Quotes.expanded(tree.DOUBLE().getText(), at)
                        : Quotes.bare(tree.WORD().getText());
        return new Value.Entry(key, argument(tree.argument()));
    }

    private Condition condition(TestContext tree) {
        List<Condition> operands = tree.operand().stream()
                .map(o -> o.value() != null ? new Condition.Operand(value(o.value())) : condition(o.test()))
                .toList();
        List<String> operators =
                tree.PARAMETER().stream().map(p -> p.getText().substring(1)).toList();
        return Operators.tree(operands, operators, span(tree));
    }

    private static List<String> members(List<TerminalNode> nodes) {
        return nodes.stream().map(n -> n.getText().substring(1)).toList();
    }

    private Span span(ParserRuleContext tree) {
        return span(tree.getStart(), tree.getStop());
    }

    /// Tokens count code points, strings count chars.
    private Span span(Token first, Token last) {
        return new Span(
                line,
                line.offsetByCodePoints(0, first.getStartIndex()),
                line.offsetByCodePoints(0, last.getStopIndex() + 1));
    }
}
