package io.github.otklik.examples.cli;

import io.github.otklik.registry.Finding;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.PublicExtract;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code otklik registry}: the register of official pages. */
@Command(name = "registry", description = "Checks the register of official pages, and prints what is published of it.")
final class RegistryCommand {
    private final Console console;

    /** How findings are printed. */
    enum CheckFormat {
        TEXT,
        JSON
    }

    /** How the public extract is printed. */
    enum PublishFormat {
        CSV,
        HTML,
        JSON
    }

    RegistryCommand(Console console) {
        this.console = console;
    }

    @Command(name = "check", description = "Reports all findings about a register: clause, page, what to do.")
    int check(
            @Parameters(paramLabel = "FILE", description = "The register in JSON.") String file,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description = "The day, such as 2026-11-24; by default today in the zone of the register.")
                    @Nullable
                    String asOf,
            @Option(
                            names = "--rules",
                            paramLabel = "FILE",
                            description = "The rules of pages; by default annex 2 of the decree of Moskalenki.")
                    @Nullable
                    String rulesFile,
            @Option(names = "--format", description = "text or json; by default text.", defaultValue = "text")
                    CheckFormat format,
            @Option(names = "--lang", paramLabel = "ru|en", description = "The language.", defaultValue = "ru")
                    Language language)
            throws IOException {
        PageRules rules = Sources.pageRules(rulesFile);
        RegisterFile register = RegisterFile.read(file, rules, asOf);
        LocalDate day = register.day();
        List<Finding> findings = register.book().check(day);
        if (format == CheckFormat.JSON) {
            console.print(Json.text(report(rules, day, findings, language)));
            return ExitCode.OK;
        }
        Table table = new Table();
        for (Finding finding : findings) {
            table.add(
                    finding.severity().text(language),
                    finding.clause().text(),
                    Values.printable(finding.subject()),
                    finding.what().text(language) + " " + finding.remedy().text(language));
        }
        for (String line : table.lines()) {
            console.print(line);
        }
        console.print(total(findings, language));
        return ExitCode.OK;
    }

    @Command(name = "publish", description = "Prints what of a register is published: active pages as of a day.")
    int publish(
            @Parameters(paramLabel = "FILE", description = "The register in JSON.") String file,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description = "The day, such as 2026-11-24; by default today in the zone of the register.")
                    @Nullable
                    String asOf,
            @Option(
                            names = "--rules",
                            paramLabel = "FILE",
                            description = "The rules of pages; by default annex 2 of the decree of Moskalenki.")
                    @Nullable
                    String rulesFile,
            @Option(names = "--format", description = "csv, html or json; by default csv.", defaultValue = "csv")
                    PublishFormat format,
            @Option(names = "--lang", paramLabel = "ru|en", description = "The language.", defaultValue = "ru")
                    Language language)
            throws IOException {
        PageRules rules = Sources.pageRules(rulesFile);
        RegisterFile register = RegisterFile.read(file, rules, asOf);
        PublicExtract extract = register.book().registry().publicExtract(rules, register.day());
        console.out()
                .write(
                        switch (format) {
                            case CSV -> extract.csv(language);
                            case HTML -> extract.html(language);
                            case JSON -> Json.text(extract.maps(language)) + "\n";
                        });
        return ExitCode.OK;
    }

    private static Map<String, Object> report(
            PageRules rules, LocalDate day, List<Finding> findings, Language language) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("rules", rules.toString());
        report.put("asOf", day.toString());
        for (Finding.Severity severity : Finding.Severity.values()) {
            report.put(severity.name(), count(findings, severity));
        }
        report.put(
                "findings",
                findings.stream().map(finding -> row(finding, language)).toList());
        return report;
    }

    private static Map<String, Object> row(Finding finding, Language language) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", finding.severity().name());
        row.put("check", finding.check().word());
        row.put("clause", finding.clause().text());
        row.put("subject", finding.subject());
        row.put("what", finding.what().text(language));
        row.put("remedy", finding.remedy().text(language));
        return row;
    }

    private static String total(List<Finding> findings, Language language) {
        StringBuilder total = new StringBuilder();
        for (Finding.Severity severity : Finding.Severity.values()) {
            total.append(total.isEmpty() ? "" : ", ")
                    .append(severity.text(language))
                    .append(": ")
                    .append(count(findings, severity));
        }
        return total.toString();
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
