package io.github.otklik.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.Office;
import io.github.otklik.decision.Decision;
import io.github.otklik.incident.IncidentAct.Kind;
import io.github.otklik.incident.IncidentAct.Member;
import io.github.otklik.incident.Incidents.Answer;
import io.github.otklik.incident.Incidents.Answers;
import io.github.otklik.incident.Incidents.Board;
import io.github.otklik.incident.Incidents.Sent;
import io.github.otklik.incident.Incidents.Verdict;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of incidents: what folds, and what never stands in a row or in an hour. */
class IncidentsPropertyTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = Office.at("2026-03-03T16:00");
    private static final List<MessageCase> MESSAGES = messages();

    private static List<MessageCase> messages() {
        List<MessageCase> messages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            messages.add(MessageCase.of("m" + i, Office.events("m" + i, Office.access("2026-03-03T09:00"))));
        }
        return Collections.unmodifiableList(messages);
    }

    private static Incidents rules(int most, Optional<Duration> within) {
        return Incidents.of(new Incidents.Rules(Role.CURATOR, Clause.UNKNOWN, most, within, "приказ"));
    }

    /** An incident with a member for each number, at the address of that number. */
    private static Incident incident(List<Integer> addresses) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            members.add(new Member("m" + i, Map.of("адрес", "Мира, " + addresses.get(i))));
        }
        Incident incident = Incident.of("i1");
        for (IncidentAct act : List.of(
                IncidentAct.open(Office.header("1", "2026-03-03T09:00", Role.CURATOR), "x"),
                IncidentAct.join(Office.header("2", "2026-03-03T09:00", Role.CURATOR), members),
                IncidentAct.draft(Office.header("3", "2026-03-03T09:00", Role.CURATOR), "{адрес}: чиним"))) {
            Decision<Incident.Event> decision = rules(1, Optional.empty()).decide(incident, act);
            incident = incident.applyAll(((Decision.Accepted<Incident.Event>) decision).events());
        }
        return incident;
    }

    private static String text(int address) {
        return "Мира, " + address + ": чиним";
    }

    @Provide
    Arbitrary<IncidentAct> acts() {
        Arbitrary<String> message = Arbitraries.of("m1", "m2", "m3");
        Arbitrary<List<Member>> members =
                message.map(id -> new Member(id, Map.of("адрес", id))).list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(Role.CURATOR, Role.CURATOR, Role.CURATOR, Role.HEAD),
                        members,
                        Arbitraries.of("", "x", "{адрес}", "{"))
                .as((kind, id, role, all, text) -> new IncidentAct(
                        Office.header(String.valueOf(id), "2026-03-03T09:%02d".formatted(id % 10), role),
                        kind,
                        kind == Kind.JOIN || kind == Kind.LEAVE ? all : List.of(),
                        text));
    }

    @Property(tries = 500)
    void eventsFoldToWhatAPlainModelSaysAndRepeatedActsDoNothing(
            @ForAll @Size(max = 40) List<@From("acts") IncidentAct> acts) {
        Incidents incidents = rules(5, Optional.of(HOUR));
        Incident incident = Incident.of("i1");
        Map<String, Member> model = new LinkedHashMap<>();
        List<Incident.Event> stored = new ArrayList<>();
        for (IncidentAct act : acts) {
            if (incidents.decide(incident, act) instanceof Decision.Accepted<Incident.Event> accepted) {
                stored.addAll(accepted.events());
                incident = incident.applyAll(accepted.events());
                for (Member member : act.members()) {
                    model.remove(member.message());
                    if (act.kind() == Kind.JOIN) {
                        model.put(member.message(), member);
                    }
                }
                assertThat(incidents.decide(incident, act))
                        .isEqualTo(new Decision.AlreadyDone<>(act.header().id()));
            }
        }
        assertThat(incident.members()).containsExactlyElementsOf(model.values());
        assertThat(Incident.of("i1").applyAll(stored)).isEqualTo(incident);
        stored.forEach(event -> assertThat(IncidentAct.of(event.act().map())).isEqualTo(event.act()));
    }

    @Property(tries = 300)
    void neverMoreAlikeInARowAndAsFewAsCanBeAreVaried(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> addresses,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        Answers answers = rules(most, Optional.empty())
                .answers(incident(addresses), new Board(MESSAGES, Map.of(), List.of()), Office.CALENDAR, NOW);
        int run = 0;
        String before = "";
        int varied = 0;
        for (Answer answer : answers.answers()) {
            if (answer.verdict() == Verdict.VARY) {
                varied++;
                continue;
            }
            run = answer.text().equals(before) ? run + 1 : 1;
            before = answer.text();
            assertThat(run).isLessThanOrEqualTo(most);
        }
        int largest = addresses.stream()
                .mapToInt(each -> Collections.frequency(addresses, each))
                .max()
                .orElse(0);

        assertThat(varied).isEqualTo(Math.max(0, largest - most * (addresses.size() - largest + 1)));
        assertThat(answers.answers())
                .extracting(Answer::message)
                .doesNotHaveDuplicates()
                .hasSize(addresses.size());
    }

    @Property(tries = 300)
    void neverMoreAlikeInAnHourOfWorkingTime(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 2) Integer> addresses,
            @ForAll @Size(max = 8) List<@IntRange(max = 90) Integer> minutesAgo,
            @ForAll @Size(max = 10) List<@IntRange(max = 200) Integer> dues,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        List<Sent> sent = minutesAgo.stream()
                .map(ago -> new Sent(NOW.minus(Duration.ofMinutes(ago)), text(0)))
                .toList();
        Map<String, Instant> known = new HashMap<>();
        for (int i = 0; i < dues.size(); i++) {
            known.put("m" + i, NOW.plus(Duration.ofMinutes(dues.get(i))));
        }
        Answers answers = rules(most, Optional.of(HOUR))
                .answers(incident(addresses), new Board(MESSAGES, known, sent), Office.CALENDAR, NOW);
        Map<String, List<Instant>> given = new HashMap<>();
        for (Answer answer : answers.answers()) {
            Instant from = answer.notBefore();
            assertThat(from == null).isEqualTo(answer.verdict() == Verdict.VARY);
            if (from != null) {
                assertThat(answer.verdict() == Verdict.NOW).isEqualTo(from.equals(NOW));
                assertThat(from.isAfter(known.getOrDefault(answer.message(), Instant.MAX)))
                        .as("late for waiting")
                        .isFalse();
                given.computeIfAbsent(answer.text(), text -> new ArrayList<>()).add(from);
            }
        }
        given.forEach((text, times) -> {
            assertThat(times).isSorted();
            List<Instant> all = new ArrayList<>(times);
            sent.stream().filter(each -> each.text().equals(text)).map(Sent::at).forEach(all::add);
            Collections.sort(all);
            for (int i = most; i < all.size(); i++) {
                if (!all.get(i).isBefore(NOW) && times.contains(all.get(i))) {
                    assertThat(Office.CALENDAR.between(all.get(i - most), all.get(i)))
                            .isGreaterThanOrEqualTo(HOUR);
                }
            }
        });
        assertThat(answers.answers()).hasSize(addresses.size());
    }

    @Property(tries = 300)
    void aTextIsFilledWithValuesAsTheyAre(@ForAll String before, @ForAll String value, @ForAll String after) {
        String draft = unbraced(before) + "{имя}" + unbraced(after);

        assertThat(Template.flaw(draft)).isEmpty();
        assertThat(Template.of(draft).filled(Map.of("имя", value)))
                .isEqualTo(unbraced(before) + value + unbraced(after));
    }

    private static String unbraced(String text) {
        return text.replace("{", "").replace("}", "");
    }
}
