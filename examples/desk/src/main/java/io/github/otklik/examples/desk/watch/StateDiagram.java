package io.github.otklik.examples.desk.watch;

import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Diagram;
import io.github.otklik.lifecycle.State;
import io.github.otklik.regulation.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The library's diagram of states as SVG: states one under another, ways forward on the right and back on the left. */
final class StateDiagram {
    private static final Pattern EDGE = Pattern.compile("  (\\w+) -> (\\w+) \\[label=\"(.*)\"];");
    private static final List<State> ROWS = List.of(State.values());
    private static final int ROW = 62;
    private static final int BOX_WIDTH = 220;
    private static final int BOX_HEIGHT = 34;
    private static final int LEFT = 260;
    private static final int WIDTH = 2 * LEFT + BOX_WIDTH;

    /** A way from one state to another, and the commands that take it. */
    record Edge(State from, State to, String commands) {}

    private StateDiagram() {}

    /** The ways that the library draws. */
    static List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (String line : Diagram.DOT.draw(Language.RU).lines().toList()) {
            Matcher edge = EDGE.matcher(line);
            if (edge.matches()) {
                edges.add(new Edge(State.valueOf(edge.group(1)), State.valueOf(edge.group(2)), edge.group(3)));
            }
        }
        return edges;
    }

    static String svg(Show show) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"states\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        + "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
                        + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>",
                WIDTH,
                State.values().length * ROW,
                HtmlUtils.htmlEscape(show.label("regulation.states"))));
        for (Edge edge : edges()) {
            arc(svg, edge, show);
        }
        for (State state : State.values()) {
            int y = ROWS.indexOf(state) * ROW + (ROW - BOX_HEIGHT) / 2;
            svg.append(String.format(
                    Locale.ROOT,
                    "<g class=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
                            + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text></g>",
                    state.open() ? "open" : "closed",
                    LEFT,
                    y,
                    BOX_WIDTH,
                    BOX_HEIGHT,
                    LEFT + BOX_WIDTH / 2,
                    y + BOX_HEIGHT / 2 + 5,
                    HtmlUtils.htmlEscape(show.name(state))));
        }
        return svg.append("</svg>").toString();
    }

    private static void arc(StringBuilder svg, Edge edge, Show show) {
        int steps = ROWS.indexOf(edge.to()) - ROWS.indexOf(edge.from());
        int x = steps > 0 ? LEFT + BOX_WIDTH : LEFT;
        int reach = (int) (Math.signum(steps) * (30 + Math.min(Math.abs(steps), 8) * 30));
        int from = ROWS.indexOf(edge.from()) * ROW + ROW / 2 + (steps > 0 ? 6 : -6);
        int to = ROWS.indexOf(edge.to()) * ROW + ROW / 2 + (steps > 0 ? -6 : 6);
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"%s\" d=\"M%d %dC%d %d %d %d %d %d\" marker-end=\"url(#tip)\"><title>%s → %s: %s</title></path>",
                edge.to().closed() ? "ends" : steps > 0 ? "on" : "back",
                x,
                from,
                x + reach,
                from,
                x + reach,
                to,
                x,
                to,
                HtmlUtils.htmlEscape(show.name(edge.from())),
                HtmlUtils.htmlEscape(show.name(edge.to())),
                HtmlUtils.htmlEscape(edge.commands())));
    }
}
