package io.github.otklik.examples.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever people do, and whenever it is written down, the kept rows add up to what the library counts over the events. */
class FiguresPropertyTest {
    private static final RunningDesk DESK = RunningDesk.of("figures_property", "otklik.poll=1h");
    private static final List<String> UNITS = List.of("ЖКХ", "Дороги", "Дворы");
    private static int messages;

    @AfterContainer
    static void close() {
        DESK.close();
    }

    @Property(tries = 12)
    void theRowsAddUpToTheLibrarysFigures(@ForAll long seed) {
        Random random = new Random(seed);
        Instant begin = DESK.now();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            if (ids.size() < 4 && random.nextInt(3) == 0) {
                ids.add("f" + messages++);
                DESK.receive(ids.get(ids.size() - 1), "Где дорога?");
            }
            if (!ids.isEmpty()) {
                act(ids.get(random.nextInt(ids.size())), random);
            }
            DESK.pass(Duration.ofMinutes(random.nextInt(random.nextInt(4) == 0 ? 3000 : 120)));
            if (random.nextInt(3) == 0) {
                DESK.bean(Ticker.class).run();
            }
            if (random.nextInt(10) == 0) {
                Instant from = begin.plus(Duration.ofMinutes(random.nextInt(6000)));
                Library.same(DESK, from, from.plus(Duration.ofMinutes(1 + random.nextInt(20_000))));
            }
        }
        Figures.Counted counted = Library.same(DESK, Instant.parse("2026-01-01T00:00:00Z"), DESK.now());
        assertThat(counted.sums()).isNotEmpty();
        assertThat(counted.left()).isZero();
    }

    /** Something that the library allows somebody, sometimes written down later. */
    private static void act(String id, Random random) {
        MessageCase message = DESK.bean(EventStore.class).load(id).message();
        Instant now = message.asOf(DESK.now());
        Procedure procedure = DESK.bean(Rules.class).find(message, now).orElseThrow();
        List<Actor> actors = List.of(
                Actor.of(Role.CURATOR),
                Actor.of(Role.CURATOR),
                new Actor(Role.EXECUTOR, UNITS.get(0)),
                new Actor(Role.EXECUTOR, UNITS.get(random.nextInt(UNITS.size()))),
                Actor.of(Role.HEAD));
        Actor actor = actors.get(random.nextInt(actors.size()));
        List<CommandType> allowed = List.copyOf(procedure.allowed(message, actor, now));
        if (allowed.isEmpty()) {
            return;
        }
        CommandType type = allowed.get(random.nextInt(allowed.size()));
        if ((type == CommandType.CLOSE || type == CommandType.REFUSE) && random.nextInt(4) > 0) {
            return;
        }
        boolean late = random.nextInt(5) == 0;
        Instant at = late ? now.minus(Duration.ofMinutes(random.nextInt(300))) : now;
        String command = "c" + random.nextLong();
        DESK.bean(Cases.class)
                .act(Cases.Request.of(
                        "test", id, present -> command(type, actor, command, at, late, procedure, message, random)));
    }

    private static Command.Act command(
            CommandType type,
            Actor actor,
            String id,
            Instant at,
            boolean late,
            Procedure procedure,
            MessageCase message,
            Random random) {
        Instant now = message.asOf(DESK.now());
        Map<String, Object> map = new HashMap<>();
        map.put("id", id);
        map.put("do", type.word());
        map.put("by", actor.role().id());
        map.put("unit", actor.unit() == null ? "" : actor.unit());
        map.put("at", at.toString());
        map.put("recordedAt", now.toString());
        map.put("backdated", late ? "не было связи" : "");
        switch (type) {
            case CLASSIFY -> map.put("importance", random.nextBoolean() ? "NORMAL" : "HIGH");
            case ROUTE -> {
                map.put("lead", UNITS.get(0));
                map.put("coExecutors", random.nextBoolean() ? List.of(UNITS.get(1)) : List.of());
            }
            case SHORTEN_TERM -> {
                map.put(
                        "obligation",
                        procedure.obligations(message, now).stream()
                                .filter(Obligation::isOpen)
                                .map(each -> each.kind().id())
                                .findAny()
                                .orElse(ObligationKind.ANSWER.id()));
                map.put("due", now.plus(Duration.ofHours(1)).toString());
            }
            case SUBMIT_DRAFT -> {
                map.put("kind", random.nextInt(3) == 0 ? "INTERIM" : "FINAL");
                map.put("text", "Скоро.");
            }
            case PUBLISH -> {
                map.put("network", "VKontakte");
                map.put("url", "https://vk.com/wall-1_2");
            }
            case AGREE_FINAL_TERM -> map.put("due", now.plus(Duration.ofDays(9)).toString());
            case REFUSE -> map.put("ground", "OBSCENE");
            case REVERSE_REFUSAL -> map.put("reason", "ошиблись");
            case CLOSE -> map.put("outcome", "WITHDRAWN");
            case REPORT_TO_HEAD -> map.put("about", random.nextBoolean() ? "BREACH" : "SIGNIFICANT");
            case LINK_REPEAT -> map.put("of", "f0");
            default -> map.put("reason", "");
        }
        return Codec.command(map);
    }
}
