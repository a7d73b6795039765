package io.github.otklik.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {
    private static final String INBOX = Path.of(
                    "src", "main", "resources", "io", "github", "otklik", "examples", "cli", "triage", "inbox.jsonl")
            .toString();

    @TempDir
    private Path folder;

    private static Map<String, Map<String, Object>> rows(String... more) {
        List<String> args = new ArrayList<>(List.of("triage", "--journal", INBOX, "--format", "json"));
        args.addAll(List.of(more));
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (String line : Otklik.run(args.toArray(String[]::new)).lines()) {
            Map<String, Object> row = Json.object(line);
            rows.put((String) row.get("case"), row);
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Map<String, Object> row, String key) {
        return (List<Map<String, Object>>)
                requireNonNull(requireNonNull(row, key).get(key), key);
    }

    private static List<String> acts(@Nullable Map<String, Object> row) {
        return list(row, "proposals").stream()
                .map(proposal -> String.valueOf(proposal.get("act")))
                .toList();
    }

    @Test
    void theSampleShowsEveryKindOfProposal() {
        Map<String, Map<String, Object>> rows = rows();
        assertThat(rows).hasSize(15);
        assertThat(acts(rows.get("201"))).isEmpty();
        assertThat(acts(rows.get("203"))).containsExactly("LINK_REPEAT");
        assertThat(acts(rows.get("204"))).containsExactly("LINK_REPEAT", "REFUSE");
        assertThat(acts(rows.get("205"))).containsExactly("LINK_REPEAT");
        assertThat(acts(rows.get("206"))).as("criticism").isEmpty();
        assertThat(acts(rows.get("207"))).contains("REFUSE", "MARK_SIGNIFICANT").doesNotContain("DELETE");
        assertThat(acts(rows.get("208"))).containsExactly("DELETE");
        assertThat(acts(rows.get("209"))).containsExactly("REFUSE", "DELETE");
        assertThat(acts(rows.get("214"))).isEmpty();
        assertThat(acts(rows.get("215"))).containsExactly("MARK_SIGNIFICANT");
    }

    @Test
    void aProposalCarriesItsGroundFindingsAndReasons() {
        Map<String, Map<String, Object>> rows = rows();
        Map<String, Object> refuse = list(rows.get("204"), "proposals").get(1);
        assertThat(refuse)
                .containsEntry("ground", "REPEATED")
                .containsEntry("clause", "1/18")
                .containsEntry("certain", true);
        assertThat(list(refuse, "reasons"))
                .allSatisfy(reason -> assertThat(reason).containsKeys("clause", "ru", "en"));
        Map<String, Object> link = list(rows.get("204"), "proposals").get(0);
        assertThat(link)
                .containsEntry("of", "203")
                .containsEntry("answers", 2)
                .containsEntry("answeredMoreThanOnce", true)
                .containsEntry("nothingNew", true);
        Map<String, Object> delete = list(rows.get("209"), "proposals").get(1);
        assertThat(list(delete, "findings"))
                .singleElement()
                .satisfies(finding -> assertThat(finding).containsEntry("text", "п***ц"));
        assertThat(list(rows.get("215"), "counts"))
                .singleElement()
                .satisfies(count -> assertThat(count)
                        .containsEntry("count", 5)
                        .containsEntry("windows", 28)
                        .containsEntry("surge", true));
        assertThat(list(rows.get("207"), "proposals"))
                .anySatisfy(proposal -> assertThat(proposal).containsEntry("cause", "THREAT"));
    }

    @Test
    void draftsAreAdvisedOn() {
        assertThat(list(list(rows().get("205"), "drafts").get(0), "advice"))
                .extracting(advice -> advice.get("sign"))
                .containsExactly("phone", "attachment-unknown");
        assertThat(list(
                        list(rows("--allow", "@x.ru,+7 913 0001122").get("205"), "drafts")
                                .get(0),
                        "advice"))
                .extracting(advice -> advice.get("sign"))
                .containsExactly("attachment-unknown");
        assertThat(list(list(rows().get("201"), "drafts").get(0), "advice"))
                .extracting(advice -> advice.get("sign"))
                .containsExactly("no-greeting");
    }

    @Test
    void peopleReadProposalsWithReasons() {
        List<String> lines = Otklik.run("triage", "--journal", INBOX).lines();
        assertThat(lines)
                .contains("  ! REFUSE REPEATED  1/18", "  ! DELETE ADVERTISING  2/15.2", "  ! LINK_REPEAT 203  1/15")
                .contains("      Число авторов: 5 за 24 ч; тема «вода», место «Заречная». (1/19bis)")
                .anyMatch(line -> line.startsWith("  ? 205-5: Номер телефона") && line.endsWith(" 8 913 000-11-22"));
        assertThat(Otklik.run("triage", "--journal", INBOX, "--lang", "en").lines())
                .contains("      The number of authors: 5 in 24 h on the topic “вода”, place “Заречная”. (1/19bis)")
                .contains(
                        "      The mean of 28 such windows before it is 0.036; the chance of so many is 4.7e-10, the limit 0.001. (1/19bis)");
    }

    @Test
    void whatComesAfterTheInstantAskedForIsNotLookedAt() {
        assertThat(rows("--as-of", "2022-08-15T10:00:00+06:00")).containsOnlyKeys("201", "202", "203");
    }

    @Test
    void anotherPolicyChangesTheThresholds() throws IOException {
        Path standard = Path.of(
                "..", "..", "core", "src", "main", "resources", "io", "github", "otklik", "triage", "policy.txt");
        Path own = Files.writeString(
                folder.resolve("own.txt"),
                Files.readString(standard).replace("surge least         = 5", "surge least = 4"));
        assertThat(acts(rows("--policy", own.toString()).get("214"))).containsExactly("MARK_SIGNIFICANT");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "surge least = few\n");
        Otklik.Result result = Otklik.run("triage", "--journal", INBOX, "--policy", bad.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(bad + ":1: bad value 'few'").contains("no 'repeat link'");
    }

    @Test
    void badLinesAreToldAndTheRunGoesOn() throws IOException {
        String journal = Files.writeString(folder.resolve("j.jsonl"), "nonsense\n" + Files.readString(Path.of(INBOX)))
                .toString();
        assertThat(Otklik.run("triage", "--journal", journal, "--format", "json")
                        .lines())
                .hasSize(16)
                .first()
                .asString()
                .startsWith("{\"line\":1,\"error\":");
        assertThat(Otklik.run("triage", "--journal", journal).lines().get(0)).startsWith("1: No JSON");
    }

    @Test
    void aTextCannotSpeakToTheTerminal() throws IOException {
        String line =
                "{\"case\":\"m\",\"id\":\"1\",\"at\":\"2022-08-26T16:00:00+06:00\",\"by\":\"MINISTRY\",\"do\":\"give-access\","
                        + "\"network\":\"VK\",\"author\":\"a\",\"text\":\"\\u001b[31mну х*й\\u202e" + " ещё".repeat(100)
                        + "\"}";
        String journal = Files.writeString(folder.resolve("j.jsonl"), line).toString();
        assertThat(Otklik.run("triage", "--journal", journal).out())
                .contains("REFUSE OBSCENE", "…")
                .matches(out -> out.chars().noneMatch(c -> c == 0x1b || c == 0x202e));
    }

    @Test
    void unusableArgumentsAreRefused() {
        assertThat(Otklik.run("triage").status()).isEqualTo(2);
        assertThat(Otklik.run("triage", "--journal", "missing.jsonl").err()).contains("No such file: missing.jsonl");
        Otklik.Result result = Otklik.run("triage", "--journal", INBOX, "--allow", "112");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("Bad --allow: No contact: '112'");
    }

    @Test
    void anEmptyJournalHasNoMessages() throws IOException {
        String journal = Files.writeString(folder.resolve("j.jsonl"), "").toString();
        assertThat(Otklik.run("triage", "--journal", journal)).isEqualTo(new Otklik.Result(0, "", ""));
    }
}
