package io.github.otklik.examples.region;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.MessageAct;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Proposal;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed in the stream is what the library proposes over the whole of it; incidents are decided beside. */
class TriageJobTest {
    private static final Regulation DECREE = Regulation.decree();
    private static final Instant START = Instant.parse("2022-08-29T03:00:00Z");
    private static final List<String> TEXTS = List.of(
            "На улице Ленина возле дома 5 огромная яма, машины объезжают по тротуару",
            "Во дворе дома 12 по улице Мира третью неделю не горят фонари",
            "Когда отремонтируют крышу в школе номер четыре, там течёт в спортзал");

    @TempDir
    Path directory;

    private final List<Map<String, Object>> lines = new ArrayList<>();

    private void line(String message, Instant at, CommandType act, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>(fields);
        line.put("case", message);
        line.put("id", "c" + lines.size());
        line.put("at", at.toString());
        line.put("by", DECREE.role(act).id());
        line.put("do", act.word());
        lines.add(line);
    }

    /** Sixty messages of nine authors and of nobody known, all answered, of which some change their topic. */
    private void make() {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            String message = "m" + i;
            String unit = "works";
            Instant at = START.plus(Duration.ofMinutes(97L * i));
            int text = random.nextInt(TEXTS.size());
            line(
                    message,
                    at,
                    CommandType.GIVE_ACCESS,
                    Map.of(
                            "network",
                            "vk",
                            "author",
                            i % 7 == 6 ? "" : "p" + random.nextInt(9),
                            "text",
                            TEXTS.get(text)));
            line(
                    message,
                    at.plusSeconds(61),
                    CommandType.CLASSIFY,
                    Map.of(
                            "topics",
                            List.of(i % 5 == 0 ? "Дороги " : "дороги"),
                            "location",
                            i % 4 == 0 ? "" : "Центр",
                            "importance",
                            "NORMAL"));
            if (i % 9 == 4) {
                line(
                        message,
                        at.plusSeconds(80),
                        CommandType.CLASSIFY,
                        Map.of("topics", List.of("свет"), "location", "Центр", "importance", "NORMAL"));
            }
            line(message, at.plusSeconds(90), CommandType.ROUTE, Map.of("lead", unit));
            line(
                    message,
                    at.plusSeconds(120),
                    CommandType.SUBMIT_DRAFT,
                    Map.of("kind", "FINAL", "text", "Сделаем до первого числа", "measures", "Работы", "unit", unit));
            line(message, at.plusSeconds(150), CommandType.APPROVE, Map.of());
            line(message, at.plusSeconds(180), CommandType.PUBLISH, Map.of("network", "vk", "url", "https://vk.com/1"));
        }
    }

    private List<Map<String, Object>> proposed(List<String> extra, Outcome.Kind kind) throws Exception {
        Files.createDirectories(directory.resolve("lines"));
        Files.createDirectories(directory.resolve("acts"));
        Files.write(directory.resolve("acts").resolve("acts.jsonl"), List.of(StreamJobTest.acts("a1")));
        List<String> all = new ArrayList<>();
        for (Map<String, Object> line : lines) {
            Map<String, Object> of = new LinkedHashMap<>(line);
            of.put("administration", "a1");
            all.add(Json.text(of));
        }
        all.addAll(extra);
        Files.write(directory.resolve("lines").resolve("lines.jsonl"), all);
        Corpus.said(
                Main::run,
                List.of(),
                "run",
                "--clock",
                "event",
                "--until",
                "2022-10-01T00:00Z",
                "--triage",
                START.toString(),
                "--parallelism",
                "2",
                "--lines",
                directory.resolve("lines").toString(),
                "--acts",
                directory.resolve("acts").toString(),
                "--out",
                directory.resolve("out").toString());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path part : Scratch.parts(directory.resolve("out").resolve(Buckets.of(kind)))) {
            for (String line : Files.readAllLines(part)) {
                rows.add(Json.object(line));
            }
        }
        return rows;
    }

    @Test
    void proposesWhatTheLibraryProposesOverTheWhole() throws Exception {
        make();
        Reference reference = new Reference(Taken.USUAL.rules().procedure(Language.RU));
        lines.forEach(line -> reference.line(Json.text(line)));
        List<String> expected = expected(reference);
        assertThat(expected)
                .anyMatch(each -> each.contains(" LINK_REPEAT "))
                .anyMatch(each -> each.contains(" SURGE "));
        assertThat(expected).anyMatch(each -> each.contains(" REFUSE "));

        List<String> found = new ArrayList<>();
        for (Map<String, Object> row : proposed(List.of(), Outcome.Kind.PROPOSED)) {
            Map<String, Object> of = Corpus.object(row, "of");
            for (Object each : (List<?>) requireNonNull(of.get("proposals"))) {
                Map<?, ?> proposal = (Map<?, ?>) each;
                Object what = proposal.containsKey("cause") ? proposal.get("cause") : proposal.get("act");
                Object reasons = ((List<?>) requireNonNull(proposal.get("reasons")))
                        .stream().map(reason -> ((Map<?, ?>) reason).get("ru")).toList();
                found.add(of.get("case") + " " + what + " " + reasons);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A message classified: when, and as what. */
    private record Classified(Instant at, Post post) {}

    private static List<String> expected(Reference reference) {
        Triage triage = Triage.of(
                ModerationFilter.standard(),
                RepeatDetector.standard(),
                TriagePolicy.standard().under(DECREE));
        List<Earlier> all = new ArrayList<>();
        List<Classified> sets = new ArrayList<>();
        reference.events().forEach((id, events) -> {
            Post post = Post.of(id, "", "", START, "");
            for (Event event : events) {
                if (event instanceof Event.Acted acted && acted.act() instanceof MessageAct.GiveAccess access) {
                    post = Post.of(
                            id,
                            access.network(),
                            access.author(),
                            access.header().at(),
                            access.text());
                } else if (event instanceof Event.Acted acted && acted.act() instanceof MessageAct.Classify set) {
                    sets.add(new Classified(
                            set.header().at(),
                            Post.of(id, post.network(), post.author(), post.at(), "")
                                    .about(set.topics(), set.location())));
                }
            }
            all.add(new Earlier(post, Earlier.answers(events)));
        });
        List<String> expected = new ArrayList<>();
        for (Earlier each : all) {
            Post post = each.post();
            triage.propose(post, History.of(all, START), post.at())
                    .proposals()
                    .forEach(proposal -> expected.add(text(post, proposal)));
        }
        for (Classified set : sets) {
            Map<String, Earlier> latest = new LinkedHashMap<>();
            sets.stream()
                    .filter(each -> !each.at().isAfter(set.at()))
                    .forEach(each -> latest.put(each.post().id(), new Earlier(each.post(), List.of())));
            triage.propose(set.post(), History.of(latest.values(), START), set.at())
                    .proposals()
                    .forEach(proposal -> expected.add(text(set.post(), proposal)));
        }
        return expected;
    }

    private static String text(Post post, Proposal proposal) {
        String what = proposal instanceof Proposal.MarkSignificant
                ? "SURGE"
                : proposal instanceof Proposal.LinkRepeat ? "LINK_REPEAT" : "REFUSE";
        List<String> reasons = proposal.reasons().stream()
                .map(reason -> reason.text(Language.RU))
                .toList();
        return post.id() + " " + what + " " + reasons;
    }

    @Test
    void incidentsAreDecidedBesideTheMessages() throws Exception {
        List<String> acts = List.of(
                "{\"administration\":\"a1\",\"incident\":\"i1\",\"id\":\"1\",\"at\":\"2022-08-29T10:00+06:00\",\"by\":\"CURATOR\",\"do\":\"open\",\"text\":\"Нет воды\"}",
                "{\"administration\":\"a1\",\"incident\":\"i1\",\"id\":\"2\",\"at\":\"2022-08-29T10:01+06:00\",\"by\":\"CURATOR\",\"do\":\"join\",\"members\":[{\"message\":\"m1\"},{\"message\":\"m2\"}]}",
                "{\"administration\":\"a1\",\"incident\":\"i1\",\"id\":\"2\",\"at\":\"2022-08-29T10:01+06:00\",\"by\":\"CURATOR\",\"do\":\"join\",\"members\":[{\"message\":\"m1\"},{\"message\":\"m2\"}]}",
                "{\"administration\":\"a1\",\"incident\":\"i2\",\"id\":\"1\",\"at\":\"2022-08-29T10:02+06:00\",\"by\":\"CURATOR\",\"do\":\"close\",\"text\":\"x\"}",
                "{\"administration\":\"a1\",\"incident\":\"i1\",\"id\":\"3\",\"at\":\"2022-08-29T10:03+06:00\",\"by\":\"CURATOR\",\"do\":\"nothing\"}");
        List<Map<String, Object>> events = proposed(acts, Outcome.Kind.EVENT);
        assertThat(events).extracting(each -> each.get("no")).containsExactly(1, 2);
        assertThat(events).allSatisfy(each -> assertThat(each.get("message")).isEqualTo("i1"));
        assertThat(directory.resolve("out").resolve("refused")).isNotEmptyDirectory();
        assertThat(directory.resolve("out").resolve("repeated")).isNotEmptyDirectory();
        assertThat(directory.resolve("out").resolve("failed")).isNotEmptyDirectory();
    }
}
