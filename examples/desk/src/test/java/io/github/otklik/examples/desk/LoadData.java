package io.github.otklik.examples.desk;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Many messages as the library tells their lives, written past the desk. */
final class LoadData {
    /** Of how many messages one is open. */
    static final int OPEN_EACH = 25;

    /** How many seconds pass between two acts on one message in ten, so that it misses terms. */
    private static final int SLOW = 40_000;

    /** What people write beside their question: so long texts are. */
    private static final String MORE = """
             Здравствуйте! Подскажите, пожалуйста, когда наконец отремонтируют дорогу у детского сада на улице Советской?
            Осенью здесь стояли лужи, зимой лёд, коляску не провезти, машины объезжают ямы по тротуару. Писали в управляющую
            компанию, ответили, что это не их участок, в администрации тоже обещали разобраться ещё весной. Прошёл год,
            ничего не сделано. Просим включить участок в план на этот год и назвать срок.""";

    private LoadData() {}

    /** A hundred thousand messages, one in twenty-five of them open, as the library tells their lives. */
    static void fill(RunningDesk desk, int count) {
        JdbcTemplate jdbc = desk.bean(JdbcTemplate.class);
        JsonMapper json = JsonMapper.shared();
        Procedure procedure = desk.bean(Rules.class).current(desk.now());
        List<Object[]> messages = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        List<Object[]> holdings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "load-" + i;
            boolean open = i % OPEN_EACH == 0;
            Instant access = open
                    ? desk.now().minus(Duration.ofSeconds(i % 3600))
                    : desk.now().minus(Duration.ofMinutes(4L * i + 10_000));
            List<Event> stream =
                    life(procedure, id, access, open ? 1 + i / OPEN_EACH % 4 : 7, open || i % 10 > 0 ? 1 : SLOW);
            MessageCase message = MessageCase.of(id, stream);
            Instant due = procedure.obligations(message, message.asOf(access.plusSeconds(3600))).stream()
                    .filter(each -> !Streams.open(List.of(each)).isEmpty())
                    .map(Obligation::due)
                    .min((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)))
                    .orElse(null);
            messages.add(new Object[] {
                id,
                stream.size(),
                message.state().name(),
                message.state().open(),
                "Где дорога № " + i + "?" + MORE,
                message.lead().orElse(null),
                Sql.time(access),
                due == null ? null : Sql.time(due)
            });
            int version = 0;
            for (Event event : stream) {
                events.add(new Object[] {
                    id,
                    ++version,
                    event instanceof Event.Acted acted ? acted.act().header().id() : null,
                    json.writeValueAsString(Codec.map(event))
                });
            }
            message.lead()
                    .ifPresent(unit ->
                            holdings.add(new Object[] {id, unit, message.state().open()}));
            if (messages.size() == 5000 || i == count - 1) {
                jdbc.batchUpdate(
                        "insert into message (id, version, state, open, network, author, body, lead, access_at, due_at,"
                                + " figures)"
                                + " values (?, ?, ?, ?, 'VKontakte', '', ?, ?, ?, ?, 'LATER')",
                        messages);
                jdbc.batchUpdate(
                        "insert into event (message_id, version, command_id, body) values (?, ?, ?, ?::jsonb)", events);
                jdbc.batchUpdate("insert into holding (message_id, unit, current) values (?, ?, ?)", holdings);
                messages.clear();
                events.clear();
                holdings.clear();
            }
        }
        jdbc.execute("analyze");
    }

    private static List<Event> life(Procedure procedure, String id, Instant access, int acts, int pause) {
        List<Event> events = new ArrayList<>();
        List<Map<String, String>> life = List.of(
                Map.of("do", "give-access", "by", "MINISTRY", "network", "VKontakte", "text", "Где дорога?"),
                Map.of("do", "classify", "by", "CURATOR", "importance", "NORMAL"),
                Map.of("do", "route", "by", "CURATOR", "lead", "ЖКХ"),
                Map.of("do", "submit-draft", "by", "EXECUTOR", "unit", "ЖКХ", "kind", "FINAL", "text", "Скоро."),
                Map.of("do", "approve", "by", "CURATOR"),
                Map.of("do", "publish", "by", "CURATOR", "network", "VKontakte"));
        MessageCase message = MessageCase.of(id);
        for (int i = 0; i < Math.min(acts, life.size()); i++) {
            Map<String, String> map = new HashMap<>(life.get(i));
            map.put("id", "c" + i);
            map.put("at", access.plusSeconds((long) i * pause).toString());
            Command.Act act = Codec.command(map);
            List<Event> more = ((Decision.Accepted<Event>) procedure.decide(message, act)).events();
            events.addAll(more);
            message = message.applyAll(more);
        }
        return events;
    }
}
