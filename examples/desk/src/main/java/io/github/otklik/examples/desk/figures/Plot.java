package io.github.otklik.examples.desk.figures;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Horizontal bars as SVG, made on the server; colours are the style sheet's. */
final class Plot {
    private static final int ROW = 28;
    private static final int LABEL = 190;
    private static final int WIDTH = 720;
    private static final int VALUE = 110;

    /** A row: its parts, each with a class of the style sheet, and what stands after it. */
    record Bar(String label, List<Part> parts, String value) {
        private double sum() {
            return parts.stream().mapToDouble(Part::size).sum();
        }
    }

    /** A part of a bar. */
    record Part(String css, double size, String title) {}

    private Plot() {}

    static String bars(String title, List<Bar> bars) {
        double most = Math.max(bars.stream().mapToDouble(Bar::sum).max().orElse(0), Double.MIN_NORMAL);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"plot\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                bars.size() * ROW,
                HtmlUtils.htmlEscape(title)));
        int y = 0;
        for (Bar bar : bars) {
            double x = LABEL;
            text(svg, LABEL - 10, y, "end", bar.label());
            for (Part part : bar.parts()) {
                double width = part.size() / most * (WIDTH - LABEL - VALUE);
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"><title>%s</title></rect>",
                        part.css(),
                        x,
                        y + 5,
                        width,
                        ROW - 10,
                        HtmlUtils.htmlEscape(part.title())));
                x += width;
            }
            text(svg, x + 8, y, "start", bar.value());
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static void text(StringBuilder svg, double x, int y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                x,
                y + ROW / 2 + 5,
                anchor,
                HtmlUtils.htmlEscape(text)));
    }
}
