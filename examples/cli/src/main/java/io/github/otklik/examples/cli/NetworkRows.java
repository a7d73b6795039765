package io.github.otklik.examples.cli;

import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ExitCode;

/**
 * How networks stand on a day, a row for each period that the day falls into.
 *
 * @param rules  the rules, whose networks come first
 * @param day  the day
 * @param language  the language
 */
record NetworkRows(PageRules rules, LocalDate day, Language language) {
    int print(Console console, boolean json) throws IOException {
        Table table = new Table();
        for (PageRules.Network network : rules.withKnownNetworks().networks()) {
            List<PageRules.Period> periods = network.periods(day);
            if (json) {
                console.print(Json.text(row(network, periods)));
            }
            if (periods.isEmpty()) {
                table.add(network.code(), say("standing.ALLOWED"), "");
            }
            for (PageRules.Period period : periods) {
                table.add(
                        network.code(),
                        say("standing." + period.standing()),
                        say("standing.since", period.from().toString(), period.basis()));
            }
        }
        if (!json) {
            for (String line : table.lines()) {
                console.print(Values.printable(line.stripTrailing()));
            }
        }
        return ExitCode.OK;
    }

    private String say(String key, String... values) {
        return new Texts(language).say(key, values);
    }

    private Map<String, Object> row(PageRules.Network network, List<PageRules.Period> periods) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (PageRules.Period period : periods) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("standing", period.standing().name());
            one.put("since", period.from().toString());
            one.put("basis", period.basis());
            told.add(one);
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("network", network.code());
        row.put("clause", network.clause().text());
        row.put("standing", network.standing(day).name());
        row.put("periods", told);
        return row;
    }
}
