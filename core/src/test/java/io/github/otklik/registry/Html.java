package io.github.otklik.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict reader of the published table, written on its own: tags of the forms below, five references, and plain text. */
final class Html {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(table|caption|thead|tbody|tr|th|td|bdi|a)((?: (?:lang|scope|href)=\"[^\"<>]*\")*)>");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|#39);");

    private Html() {}

    /** The texts of the cells of each row. */
    static List<List<String>> cells(String html) {
        List<List<String>> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            cell.append(text(html.substring(at, tag.start())));
            at = tag.end();
            String name = tag.group(2);
            if (tag.group(1).isEmpty()) {
                open.add(name);
                if (name.equals("tr")) {
                    rows.add(new ArrayList<>());
                } else if (name.equals("td") || name.equals("th")) {
                    cell.setLength(0);
                } else if (name.equals("a") && !text(tag.group(3)).matches(" href=\"https?://.+\"")) {
                    throw new AssertionError("a link to " + tag.group(3));
                }
            } else {
                if (!open.remove(open.size() - 1).equals(name)) {
                    throw new AssertionError("badly nested: " + tag.group() + " at " + tag.start());
                }
                if (name.equals("td") || name.equals("th")) {
                    rows.get(rows.size() - 1).add(cell.toString());
                }
            }
        }
        text(html.substring(at));
        if (!open.isEmpty()) {
            throw new AssertionError("left open: " + open);
        }
        return rows;
    }

    private static String text(String escaped) {
        String rest = REFERENCE.matcher(escaped).replaceAll("");
        if (rest.indexOf('<') >= 0 || rest.indexOf('>') >= 0 || rest.indexOf('&') >= 0) {
            throw new AssertionError("no plain text: " + escaped);
        }
        return REFERENCE.matcher(escaped).replaceAll(reference -> switch (reference.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        });
    }
}
