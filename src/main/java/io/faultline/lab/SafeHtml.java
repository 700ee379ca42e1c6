package io.faultline.lab;

import io.faultline.source.Problem;
import io.faultline.source.Problems;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown becomes HTML that is safe to show. Raw HTML is a problem, and so is a picture from elsewhere; what
/// is left is sanitized all the same, because one net is not enough for files that come from strangers.
/// Headings begin at level 3: the page has the first, the title of the step the second.
final class SafeHtml {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final HtmlRenderer ONE_LINE = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h3", "h4", "h5", "p", "em", "strong", "code", "pre", "blockquote", "br", "hr")
            .allowElements("ul", "ol", "li", "a", "img")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private SafeHtml() {}

    /// @param line of the file on which the text begins, from 1
    static String of(String file, int line, String markdown, Pictures pictures, Problems problems) {
        return POLICY.sanitize(RENDERER.render(parsed(file, line, markdown, pictures, problems)))
                .strip();
    }

    /// Without a paragraph around it.
    static String oneLine(String file, int line, String markdown, Problems problems) {
        return POLICY.sanitize(ONE_LINE.render(parsed(file, line, markdown, null, problems)))
                .strip();
    }

    private static Node parsed(String file, int line, String markdown, @Nullable Pictures pictures, Problems problems) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel() + 1L, 3, 5));
                visitChildren(heading);
            }

            @Override
            public void visit(HtmlBlock html) {
                refuse(html, html.getLiteral(), "HTML is not read here.", "Markdown says the same.");
            }

            @Override
            public void visit(HtmlInline html) {
                refuse(html, html.getLiteral(), "HTML is not read here.", "a < needs a backslash, or `code`.");
            }

            @Override
            public void visit(Image image) {
                if (pictures == null) {
                    refuse(
                            image,
                            image.getDestination(),
                            "A picture is not shown here.",
                            "it belongs into a paragraph.");
                    return;
                }
                pictures.place(image.getDestination())
                        .ifPresentOrElse(
                                image::setDestination,
                                () -> refuse(
                                        image,
                                        image.getDestination(),
                                        "There is no picture (" + image.getDestination() + ").",
                                        pictures.names().isEmpty()
                                                ? "it is not in the folder media, or no small .svg."
                                                : "one of: " + String.join(", ", pictures.names()) + "."));
            }

            private void refuse(Node node, String value, String message, String maybe) {
                problems.add(new Problem(file, lineOf(node), firstLine(value), message, maybe));
            }

            private int lineOf(Node node) {
                List<SourceSpan> spans = node.getSourceSpans();
                return line + (spans.isEmpty() ? 0 : spans.getFirst().getLineIndex());
            }
        });
        return document;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
