package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts name who has to act, as the command line tells it of the same file at the same instant. */
class RotaTest {
    private static final String BOOK = "a1";
    private static final Instant FROM = Corpus.instant("2022-08-29T09:16+06:00");
    private static final Instant MIDWAY = Corpus.instant("2022-08-29T14:40+06:00");
    private static final String FIRST = """
            Назначен куратор с 2022-01-01: Иванова А. П.
            Назначен исполнитель works с 2022-01-01: Петров С. И.
            Дежурит куратор пн вт ср чт пт сб вс: Лис Е. В.
            """;
    private static final String SECOND = """
            Назначен куратор с 2022-01-01: Котов Д. Д.
            Назначен исполнитель works с 2022-01-01: Петров С. И.
            Отсутствует с 2022-08-29: Петров С. И.; замещает Орлова Н. Н.
            Отсутствует с 2022-08-30 по 2022-08-31: Котов Д. Д.
            """;
    private static final Acts ACTS = Acts.of(BOOK, "1", 0, "", new Rules(Optional.empty(), Optional.empty(), Map.of()));

    @TempDir
    Path directory;

    private static Signal line(long no, String at, String rest) {
        String text =
                "{\"administration\":\"a1\",\"case\":\"m\",\"id\":\"c" + no + "\",\"at\":\"" + at + "\"," + rest + "}";
        return new Signal(BOOK, "m", BOOK, "", Times.of(Corpus.instant(at)), no, Signal.Kind.LINE, text);
    }

    private static final List<Signal> LINES = List.of(
            line(1, "2022-08-29T09:00+06:00", "\"by\":\"MINISTRY\",\"do\":\"give-access\",\"network\":\"vk\""),
            line(2, "2022-08-29T09:20+06:00", "\"by\":\"CURATOR\",\"do\":\"route\",\"lead\":\"works\""));

    private static Rota rota(String version, Instant from, String duties) {
        return new Rota(BOOK, version, Times.of(from), duties);
    }

    private static final List<Edition> EDITIONS =
            List.of(new Edition(ACTS, rota("1", FROM, FIRST)), new Edition(null, rota("2", MIDWAY, SECOND)));

    /** Who has to act on each alert, by its id, as it was told. */
    private static Map<String, String> told(List<Outcome> outcomes) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.kind() == Outcome.Kind.ALERT) {
                told.put(Ids.alert(outcome.text()), outcome.duty());
            } else {
                assertThat(outcome.duty()).isEmpty();
            }
        }
        return told;
    }

    /** The same as the command line prints it, of what the library makes of the lines. */
    private Map<String, String> printed(List<Outcome> outcomes, String first, String second) throws Exception {
        Procedure procedure = ACTS.rules().procedure(Language.RU);
        MessageCase message = MessageCase.of("m");
        Map<String, String> printed = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            Event event = Codec.event(Json.object(outcome.text()));
            message = message.apply(event);
            if (event instanceof Event.Alerted alerted) {
                Obligation obligation = procedure.obligations(message, alerted.recordedAt()).stream()
                        .filter(each -> each.id().equals(alerted.alert().obligation()))
                        .findFirst()
                        .orElseThrow();
                Instant at = alerted.recordedAt();
                String text = at.isBefore(MIDWAY) ? first : second;
                printed.put(alerted.alert().id(), at.isBefore(FROM) ? OnDuty.UNKNOWN : row(text, at, obligation));
            }
        }
        return printed;
    }

    private String row(String duties, Instant at, Obligation obligation) throws Exception {
        Path file = Files.writeString(directory.resolve("people.txt"), duties);
        String all = Corpus.said(
                io.github.otklik.examples.cli.Main::run,
                List.of(),
                "duty",
                "--duties",
                file.toString(),
                "--at",
                at.toString(),
                "--format",
                "json");
        @Nullable String unit = obligation.isHeldByUnit() ? obligation.unit() : null;
        return all.lines()
                .filter(line ->
                        obligation.holder().id().equals(Json.object(line).get("role")))
                .filter(line -> Objects.equals(unit, Json.object(line).get("unit")))
                .findFirst()
                .orElse("");
    }

    private static List<Outcome> archive(List<Edition> editions, boolean restarted) throws Exception {
        Pace pace = Pace.archive(Instant.MAX);
        Bench bench = Bench.open(pace, 2);
        for (Edition edition : editions) {
            bench.edition(edition);
        }
        for (Signal line : LINES) {
            bench.signal(line);
        }
        for (int hour = 1; hour <= 24 * 5; hour++) {
            bench.pass(LINES.get(0).time() + Duration.ofHours(hour).toMillis());
            if (restarted && hour % 7 == 0) {
                bench = bench.restarted(pace, 1 + hour % 3);
            }
        }
        List<Outcome> outcomes = bench.outcomes();
        bench.close();
        return outcomes;
    }

    @Test
    void anAlertNamesWhoHasToActByTheRotaOfThatMoment() throws Exception {
        List<Outcome> outcomes = archive(EDITIONS, false);
        Map<String, String> told = told(outcomes);
        assertThat(told).isEqualTo(printed(outcomes, FIRST, SECOND));
        assertThat(told.values())
                .anyMatch(row -> row.contains("\"person\":\"Петров С. И.\",\"ground\":\"APPOINTED\""))
                .anyMatch(row ->
                        row.contains("\"person\":\"Орлова Н. Н.\"") && row.contains("\"absent\":[\"Петров С. И.\"]"))
                .anyMatch(row -> row.contains("\"person\":null,\"ground\":\"NO_SUBSTITUTE\""))
                .contains(OnDuty.UNKNOWN);
    }

    @Test
    void nothingChangesWithRestoresOnOtherNumbersOfSubtasks() throws Exception {
        assertThat(told(archive(EDITIONS, true))).isEqualTo(told(archive(EDITIONS, false)));
    }

    @Test
    void liveARotaThatComesMidwayTellsFromThenOn() throws Exception {
        List<Outcome> outcomes;
        try (Bench bench = Bench.open(Pace.live(), 1)) {
            bench.go(LINES.get(0).time());
            bench.edition(EDITIONS.get(0));
            bench.signal(LINES.get(0));
            bench.go(LINES.get(1).time());
            bench.signal(LINES.get(1));
            bench.go(Times.of(MIDWAY) - 1);
            bench.edition(EDITIONS.get(1));
            bench.go(LINES.get(0).time() + Duration.ofDays(5).toMillis());
            outcomes = bench.outcomes();
        }
        assertThat(told(outcomes)).isEqualTo(told(archive(EDITIONS, false)));
        assertThat(told(outcomes)).isEqualTo(printed(outcomes, FIRST, SECOND));
    }

    @Test
    void whomARotaDoesNotSpeakOfIsUnknown() throws Exception {
        String curator = "Назначен куратор с 2022-01-01: Иванова А. П.\n";
        List<Outcome> outcomes = archive(
                List.of(new Edition(ACTS, rota("1", FROM, curator)), new Edition(null, rota("2", MIDWAY, ""))), false);
        assertThat(told(outcomes)).isEqualTo(printed(outcomes, curator, ""));
        assertThat(told(outcomes))
                .containsEntry("m/DRAFT/1/used-50", OnDuty.UNKNOWN)
                .containsEntry("m/ANSWER/1/breach", OnDuty.UNKNOWN)
                .containsValue(
                        "{\"role\":\"CURATOR\",\"unit\":null,\"person\":\"Иванова А. П.\",\"ground\":\"APPOINTED\",\"absent\":[]}");
    }

    @Test
    void withoutARotaNobodyIsNamedAndTheRestIsTheSame() throws Exception {
        List<Outcome> without = archive(List.of(Edition.of(ACTS)), false);
        assertThat(told(without).values()).isNotEmpty().containsOnly(OnDuty.UNKNOWN);
        assertThat(without)
                .extracting(Outcome::text)
                .containsExactlyElementsOf(
                        archive(EDITIONS, false).stream().map(Outcome::text).toList());
        String line = without.stream()
                .filter(each -> each.kind() == Outcome.Kind.ALERT)
                .map(OutcomeEncoder::line)
                .findFirst()
                .orElseThrow();
        assertThat(line).endsWith(",\"duty\":null}");
    }

    @Test
    void aRotaThatSaysSomethingElseThanItDidIsToldAndNotTaken() throws Exception {
        List<Edition> editions = new ArrayList<>(EDITIONS);
        editions.add(new Edition(null, rota("2", FROM, "")));
        List<Outcome> outcomes = archive(editions, false);
        assertThat(outcomes)
                .filteredOn(each -> each.kind() == Outcome.Kind.FAILED)
                .singleElement()
                .satisfies(each -> assertThat(each.administration()).isEqualTo(BOOK))
                .satisfies(each -> assertThat(each.text()).startsWith("Rota 2 is there and says something else"));
        outcomes.removeIf(each -> each.kind() == Outcome.Kind.FAILED);
        assertThat(told(outcomes)).isEqualTo(told(archive(EDITIONS, false)));
    }

    @Test
    void theCommandReadsRotasAmongTheActs() throws Exception {
        Map<String, Object> acts = new LinkedHashMap<>();
        acts.put("administration", BOOK);
        acts.put("version", "2");
        acts.put("from", FROM.toString());
        acts.put("duties", FIRST);
        Map<String, Object> rota = new LinkedHashMap<>();
        rota.put("administration", BOOK);
        rota.put("rota", "midway");
        rota.put("from", MIDWAY.toString());
        rota.put("duties", SECOND);
        Path lines = Files.createDirectory(directory.resolve("lines"));
        Path books = Files.createDirectory(directory.resolve("acts"));
        Path out = directory.resolve("out");
        Files.write(
                lines.resolve("lines.jsonl"), LINES.stream().map(Signal::text).toList());
        Files.write(books.resolve("acts.jsonl"), List.of(StreamJobTest.acts(BOOK), Json.text(acts), Json.text(rota)));
        String said = Corpus.said(
                Main::run,
                List.of(),
                ("run --clock event --until 2022-09-03T00:00Z --lines " + lines + " --acts " + books + " --out " + out)
                        .split(" "));
        assertThat(said).isEmpty();
        List<String> alerts = new ArrayList<>();
        for (Path part : Scratch.parts(out.resolve("alert"))) {
            alerts.addAll(Files.readAllLines(part));
        }
        Map<String, String> expected = told(archive(EDITIONS, false));
        assertThat(alerts).hasSizeGreaterThan(3).allSatisfy(line -> {
            Map<String, Object> fields = Json.object(line);
            String duty = fields.get("duty") == null ? OnDuty.UNKNOWN : Json.text(Corpus.object(fields, "duty"));
            assertThat(duty).isEqualTo(expected.get(Ids.alert(Json.text(Corpus.object(fields, "of")))));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\":\"1\",\"duties\":\"Назначен никто\"",
                "\"version\":\"1\",\"duties\":1",
                "\"rota\":\"1\"",
                "\"rota\":\"\",\"duties\":\"\"",
                "\"rota\":\"1\",\"duties\":\"Дежурит\"",
                "\"rota\":\"1\",\"version\":\"1\",\"duties\":\"\"",
                "\"rota\":\"1\",\"calendar\":\"zone Asia/Omsk\",\"duties\":\"\""
            })
    void aRotaThatCannotBeReadGoesAside(String rest) throws Exception {
        Files.createDirectory(directory.resolve("lines"));
        Path books = Files.createDirectory(directory.resolve("acts"));
        String line = "{\"administration\":\"a1\",\"from\":\"2022-01-01T00:00Z\"," + rest + "}";
        Files.write(books.resolve("acts.jsonl"), List.of(line));
        String said = Corpus.said(
                Main::run,
                List.of(),
                ("run --clock event --until 2022-09-03T00:00Z --lines " + directory.resolve("lines") + " --acts "
                                + books + " --out " + directory.resolve("out"))
                        .split(" "));
        assertThat(said).isEmpty();
        List<String> failed = new ArrayList<>();
        for (Path part : Scratch.parts(directory.resolve("out").resolve("failed"))) {
            failed.addAll(Files.readAllLines(part));
        }
        assertThat(failed)
                .singleElement()
                .asString()
                .startsWith("{\"administration\":\"\",\"message\":\"\",\"no\":1,\"error\":");
    }
}
