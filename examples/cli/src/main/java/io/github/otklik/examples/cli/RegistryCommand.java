package io.github.otklik.examples.cli;

import io.github.otklik.registry.Finding;
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
import picocli.CommandLine.Mixin;
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

    /** Which register is looked at, under which rules, on which day, and in which language. */
    static final class Register {
        @Parameters(paramLabel = "FILE", description = "The register in JSON.")
        private String file = "";

        @Option(
                names = "--as-of",
                paramLabel = "DATE",
                description = "The day, such as 2026-11-24; by default today in the zone of the register.")
        private @Nullable String asOf;

        @Option(
                names = "--rules",
                paramLabel = "FILE",
                description = "The rules of pages; by default annex 2 of the decree of Moskalenki.")
        private @Nullable String rules;

        @Option(names = "--lang", paramLabel = "ru|en", description = "The language; by default ru.")
        private Language language = Language.RU;

        private RegisterFile read() {
            return RegisterFile.read(file, Sources.pageRules(rules), asOf);
        }
    }

    RegistryCommand(Console console) {
        this.console = console;
    }

    @Command(name = "check", description = "Reports all findings about a register: clause, page, what to do.")
    int check(
            @Mixin Register register,
            @Option(names = "--format", description = "text or json; by default text.", defaultValue = "text")
                    CheckFormat format)
            throws IOException {
        RegisterFile file = register.read();
        Language language = register.language;
        List<Finding> findings = file.book().check(file.day());
        if (format == CheckFormat.JSON) {
            console.print(Json.text(report(file, findings, language)));
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
            @Mixin Register register,
            @Option(names = "--format", description = "csv, html or json; by default csv.", defaultValue = "csv")
                    PublishFormat format)
            throws IOException {
        RegisterFile file = register.read();
        Language language = register.language;
        PublicExtract extract = file.book().registry().publicExtract(file.book().rules(), file.day());
        console.out()
                .write(
                        switch (format) {
                            case CSV -> extract.csv(language);
                            case HTML -> extract.html(language);
                            case JSON -> Json.text(extract.maps(language)) + "\n";
                        });
        return ExitCode.OK;
    }

    @Command(
            name = "networks",
            description = "Tells how networks stand on a day, with sources: those of the rules, and others known.")
    int networks(
            @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "The day.") LocalDate asOf,
            @Option(names = "--rules", paramLabel = "FILE", description = "The rules of pages; by default annex 2.")
                    @Nullable
                    String rules,
            @Option(names = "--format", description = "text or json; by default text.", defaultValue = "text")
                    CheckFormat format,
            @Option(names = "--lang", paramLabel = "ru|en", description = "By default ru.", defaultValue = "ru")
                    Language language)
            throws IOException {
        return new NetworkRows(Sources.pageRules(rules), asOf, language).print(console, format == CheckFormat.JSON);
    }

    private static Map<String, Object> report(RegisterFile file, List<Finding> findings, Language language) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("rules", file.book().rules().toString());
        report.put("asOf", file.day().toString());
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
