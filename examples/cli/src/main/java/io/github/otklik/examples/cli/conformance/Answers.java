package io.github.otklik.examples.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Brings what a host says into the form of what a case expects: texts for people are left out, and the order where it is free. */
final class Answers {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final String ERROR = "error";
    private static final String UTC = "+00:00";

    private Answers() {}

    /** A bare value, or that there was an error. */
    static JsonNode value(String line, JsonNode expected) {
        if (line.startsWith("{")) {
            return Kit.json(line).has(ERROR) ? failed() : NEW.textNode(line);
        }
        return NEW.textNode(line.endsWith(UTC) ? line.substring(0, line.length() - UTC.length()) + "Z" : line);
    }

    private static ObjectNode failed() {
        return NEW.objectNode().put(ERROR, true);
    }

    /** The rows of a run without their texts, or that there was an error. */
    static JsonNode run(String line, JsonNode expected) {
        JsonNode run = Kit.json(line);
        if (run.has(ERROR)) {
            return failed();
        }
        ArrayNode rows = NEW.arrayNode();
        for (JsonNode row : run.path("output")) {
            if (!(row instanceof ObjectNode object)) {
                rows.add(row);
                continue;
            }
            ObjectNode kept = object.deepCopy();
            kept.remove("message");
            rows.add(kept.has(ERROR) ? kept.put(ERROR, true) : kept);
        }
        return rows;
    }

    /** The proposal and the categories; the canonical form where the case names one and a finding has it. */
    static JsonNode verdict(String line, JsonNode expected) {
        JsonNode said = Kit.json(line);
        Set<String> categories = new TreeSet<>();
        Set<String> forms = new TreeSet<>();
        for (JsonNode finding : said.path("findings")) {
            categories.add(finding.path("category").asText());
            forms.add(finding.path("canonical").asText());
        }
        ObjectNode verdict = NEW.objectNode();
        verdict.set("proposal", said.path("proposal"));
        ArrayNode found = verdict.putArray("categories");
        categories.forEach(found::add);
        String form = expected.path("canonical").asText();
        if (!form.isEmpty()) {
            verdict.put("canonical", forms.contains(form) ? form : String.join(", ", forms));
        }
        return verdict;
    }

    /** The findings of a register, in the order of the case as far as they are the same. */
    static JsonNode findings(String text, JsonNode expected) {
        JsonNode said = Kit.json(text);
        if (!said.path("findings").isArray()) {
            return said;
        }
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode finding : said.path("findings")) {
            findings.add(fields(finding, List.of("severity", "check", "clause", "subject")));
        }
        return ordered(findings, expected);
    }

    /** The proposals for all messages, in the order of the case as far as they are the same. */
    static JsonNode proposals(String text, JsonNode expected) {
        List<JsonNode> proposals = new ArrayList<>();
        for (JsonNode message : Kit.json(text)) {
            if (!message.path("proposals").isArray()) {
                return message;
            }
            for (JsonNode proposal : message.path("proposals")) {
                ObjectNode row = NEW.objectNode();
                row.set("case", message.path("case"));
                row.setAll(fields(proposal, List.of("act", "clause", "certain")));
                proposals.add(row);
            }
        }
        return ordered(proposals, expected);
    }

    private static ObjectNode fields(JsonNode of, List<String> names) {
        ObjectNode kept = NEW.objectNode();
        names.forEach(name -> kept.set(name, of.path(name)));
        return kept;
    }

    private static ArrayNode ordered(List<JsonNode> rows, JsonNode expected) {
        List<JsonNode> left = new ArrayList<>(rows);
        ArrayNode all = NEW.arrayNode();
        for (Iterator<JsonNode> each = expected.elements(); each.hasNext(); ) {
            JsonNode row = each.next();
            if (left.remove(row)) {
                all.add(row);
            }
        }
        left.sort(Comparator.comparing(JsonNode::toString));
        left.forEach(all::add);
        return all;
    }
}
