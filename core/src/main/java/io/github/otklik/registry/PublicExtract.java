package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a register is published on the official site (clause 2/7): the active pages as of a day, and of each its owner,
 * network, name, address, kind, since when it works, and a note where the network is banned or restricted that day. Nothing
 * about people, consents or protection.
 *
 * <p>Texts are cleaned: one line, no control characters, nothing that turns the direction of writing. The same register
 * gives the same characters on every machine. This class is immutable and thread-safe.
 */
public final class PublicExtract {
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n'＝＋－＠|%";

    private final LocalDate asOf;
    private final List<Row> rows;

    /** A page as it is published. */
    record Row(
            boolean administration,
            String owner,
            Sentence network,
            String name,
            String address,
            OfficialPage.Kind kind,
            LocalDate since,
            Optional<Sentence> note,
            String id) {}

    private PublicExtract(LocalDate asOf, List<Row> rows) {
        this.asOf = asOf;
        this.rows = rows;
    }

    @Cites({"2/2.1", "2/7"})
    static PublicExtract of(PageRegistry registry, PageRules rules, LocalDate asOf) {
        List<Row> rows = new ArrayList<>();
        for (OfficialPage page : registry.pages()) {
            page.activeSince(asOf).ifPresent(since -> rows.add(row(page, rules, asOf, since)));
        }
        rows.sort(Comparator.comparing(Row::administration)
                .reversed()
                .thenComparing(Row::owner)
                .thenComparing(row -> row.network().text(Language.RU))
                .thenComparing(Row::name)
                .thenComparing(Row::id));
        return new PublicExtract(asOf, List.copyOf(rows));
    }

    private static Row row(OfficialPage page, PageRules rules, LocalDate asOf, LocalDate since) {
        PageFact.Identity identity = page.identity(asOf);
        return new Row(
                page.owner().kind() == Owner.Kind.ADMINISTRATION,
                PublicText.clean(page.owner().name()),
                Sentence.of(
                        PublicText.clean(rules.networkName(page.network(), Language.RU)),
                        PublicText.clean(rules.networkName(page.network(), Language.EN))),
                PublicText.clean(identity.name()),
                PublicText.clean(identity.address()),
                page.kind(),
                since,
                rules.network(page.network())
                        .flatMap(network -> network.period(asOf))
                        .flatMap(PublicExtract::note),
                page.id());
    }

    private static Optional<Sentence> note(PageRules.Period period) {
        return switch (period.standing()) {
            case BANNED -> Optional.of(Wording.sentence("note.banned", period.from(), period.basis()));
            case RESTRICTED -> Optional.of(Wording.sentence("note.restricted", period.from(), period.basis()));
            case REQUIRED, NO_ADVERTISING, ALLOWED, UNLISTED -> Optional.empty();
        };
    }

    /** The number of pages. */
    public int size() {
        return rows.size();
    }

    /**
     * Comma-separated values by RFC 4180: a line of titles, lines ended by CR LF, quotes where they are needed. A value that
     * a spreadsheet might take for a formula, or that begins with an apostrophe, gets an apostrophe in front.
     */
    public String csv(Language language) {
        requireNonNull(language, "language");
        StringBuilder csv = new StringBuilder();
        line(csv, column -> column.title(language));
        for (Row row : rows) {
            line(csv, column -> column.value(row, language));
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, Function<PublicColumn, String> value) {
        String separator = "";
        for (PublicColumn column : PublicColumn.values()) {
            csv.append(separator);
            cell(csv, value.apply(column));
            separator = ",";
        }
        csv.append(LINE_END);
    }

    private static void cell(StringBuilder csv, String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        boolean quoted = formula;
        for (int i = 0; i < value.length() && !quoted; i++) {
            char c = value.charAt(i);
            quoted = c == ',' || c == '"' || c == ';' || c < ' ';
        }
        if (quoted) {
            csv.append(formula ? "\"'" : "\"")
                    .append(value.replace("\"", "\"\""))
                    .append('"');
        } else {
            csv.append(value);
        }
    }

    /**
     * A table in HTML that is well-formed XML too, to be put into a page: caption, scoped headings, the name of the page as
     * the heading of its row, addresses as links unless the network is banned or restricted, each value apart from the
     * direction of writing around it.
     */
    public String html(Language language) {
        requireNonNull(language, "language");
        StringBuilder html = new StringBuilder("<table lang=\"" + language.tag() + "\">\n<caption>");
        escape(html, Wording.sentence("extract.caption", asOf).text(language));
        html.append("</caption>\n<thead>\n<tr>");
        for (PublicColumn column : PublicColumn.values()) {
            html.append("<th scope=\"col\">");
            escape(html, column.title(language));
            html.append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (Row row : rows) {
            html.append("<tr>");
            for (PublicColumn column : PublicColumn.values()) {
                cell(html, column, column.value(row, language), row);
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    private static void cell(StringBuilder html, PublicColumn column, String value, Row row) {
        boolean link = column == PublicColumn.ADDRESS && row.note().isEmpty() && FactCheck.isWebAddress(value);
        boolean heading = column == PublicColumn.NAME;
        html.append(heading ? "<th scope=\"row\">" : "<td>");
        if (link) {
            html.append("<a href=\"");
            escape(html, value);
            html.append("\">");
        }
        html.append("<bdi>");
        escape(html, value);
        html.append(link ? "</bdi></a>" : "</bdi>").append(heading ? "</th>" : "</td>");
    }

    private static void escape(StringBuilder html, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    /**
     * The rows as plain maps, keys {@code owner}, {@code network}, {@code name}, {@code address}, {@code kind},
     * {@code since}, {@code note}.
     */
    public List<Map<String, String>> maps(Language language) {
        requireNonNull(language, "language");
        List<Map<String, String>> maps = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Map<String, String> map = new LinkedHashMap<>();
            for (PublicColumn column : PublicColumn.values()) {
                map.put(column.key(), column.value(row, language));
            }
            maps.add(Collections.unmodifiableMap(map));
        }
        return Collections.unmodifiableList(maps);
    }
}
