package io.github.otklik.examples.desk;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.intake.Intake;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages of the last weeks, told in working time before the present, so that the board looks alive at any hour. */
@Profile("demo-data")
@Configuration(proxyBeanMethods = false)
class DemoData {
    private static final List<String> UNITS = List.of("ЖКХ", "Дороги", "Дворы", "Школы", "Транспорт");
    private static final List<String> QUESTIONS = List.of(
            "Третий день не вывозят мусор во дворе на Полевой, 15. Баки переполнены.",
            "На перекрёстке Садовой и Степной яма на всю полосу.",
            "На остановке у рынка неделю не горят фонари.",
            "В школе на Озёрной холодно, дети сидят в куртках.",
            "Утренний автобус ходит через раз, дети опаздывают на уроки.");

    @Bean
    CommandLineRunner demo(
            EventStore store, Rules rules, Intake intake, Cases cases, TransactionTemplate transactions) {
        return args -> new Story(store, rules.current(cases.now()), intake, cases.now(), transactions).tell();
    }

    /** Plays acts at instants before the present. */
    private record Story(
            EventStore store, Procedure procedure, Intake intake, Instant now, TransactionTemplate transactions) {

        void tell() {
            Random random = new Random(5);
            for (int i = 0; i < 60; i++) {
                past("a" + (100 + i), 600 + i * 160, UNITS.get(i % 5), QUESTIONS.get(i % 5), random);
            }
            present();
        }

        /** A message that was answered long ago, some of its terms late. */
        private void past(String id, int access, String unit, String text, Random random) {
            boolean slow = random.nextInt(5) == 0;
            int at = access;
            access(id, at, "VKontakte", "vk.com/id" + (500 + random.nextInt(30)), text);
            act(
                    id,
                    at -= 8 + random.nextInt(12),
                    "classify",
                    "importance",
                    "NORMAL",
                    "topics",
                    List.of("благоустройство"));
            act(id, at -= 4 + random.nextInt(slow ? 40 : 10), "route", "lead", unit);
            act(
                    id,
                    at -= 60 + random.nextInt(slow ? 260 : 150),
                    unit,
                    "submit-draft",
                    "kind",
                    "FINAL",
                    "text",
                    "Исправим.");
            act(id, at -= 5 + random.nextInt(20), "return-for-rework", "remarks", "Назовите срок.");
            act(
                    id,
                    at -= 10 + random.nextInt(45),
                    unit,
                    "submit-draft",
                    "kind",
                    "FINAL",
                    "text",
                    "Исправим до пятницы.");
            act(id, at -= 5 + random.nextInt(20), "approve");
            act(
                    id,
                    at - 5 - random.nextInt(20),
                    "publish",
                    "network",
                    "VKontakte",
                    "url",
                    "https://vk.com/wall-77_" + id);
        }

        private void present() {
            access(
                    "m201",
                    6,
                    "VKontakte",
                    "vk.com/id31",
                    "Когда достроят детскую площадку на Новой? Обещали к сентябрю.");
            access(
                    "m202",
                    24,
                    "Odnoklassniki",
                    "ok.ru/41",
                    "Ну и п***ц у вас во дворе на Полевой, 15! Баки снова полные.");
            access("m203", 75, "Telegram", "житель", "Почему закрыта библиотека?");
            access("m204", 45, "VKontakte", "vk.com/id31", "Второй день нет воды на всей Степной!");
            act(
                    "m204",
                    40,
                    "classify",
                    "importance",
                    "HIGH",
                    "topics",
                    List.of("водоснабжение"),
                    "location",
                    "Степная");
            act("m204", 38, "mark-significant", "reason", "без воды целая улица");
            act("m204", 35, "route", "lead", "ЖКХ", "coExecutors", List.of("Дороги"));
            access("m205", 250, "VKontakte", "vk.com/id52", QUESTIONS.get(1));
            act("m205", 240, "classify", "importance", "NORMAL", "topics", List.of("дороги"));
            act("m205", 235, "route", "lead", "Дороги");
            access("m206", 420, "VKontakte", "vk.com/id53", QUESTIONS.get(2));
            act("m206", 410, "classify", "importance", "NORMAL", "topics", List.of("освещение"));
            act("m206", 400, "route", "lead", "Дворы");
            access("m207", 320, "Odnoklassniki", "ok.ru/45", QUESTIONS.get(3));
            act("m207", 310, "classify", "importance", "NORMAL", "topics", List.of("отопление"));
            act("m207", 305, "route", "lead", "Школы", "coExecutors", List.of("ЖКХ"));
            act("m207", 200, "ЖКХ", "give-information", "text", "Котёл отремонтирован, тепло дадут к вечеру.");
            act(
                    "m207",
                    12,
                    "Школы",
                    "submit-draft",
                    "kind",
                    "FINAL",
                    "text",
                    "Отопление восстановят сегодня к вечеру.");
            access("m208", 330, "VKontakte", "vk.com/id54", QUESTIONS.get(4));
            act("m208", 320, "classify", "importance", "NORMAL", "topics", List.of("перевозки"));
            act("m208", 315, "route", "lead", "Транспорт");
            act("m208", 100, "Транспорт", "submit-draft", "kind", "FINAL", "text", "Разберёмся.");
            act("m208", 80, "return-for-rework", "remarks", "Назовите срок и маршрут.");
            access("m209", 360, "VKontakte", "vk.com/id500", QUESTIONS.get(0));
            act("m209", 350, "classify", "importance", "NORMAL", "topics", List.of("вывоз отходов"));
            act("m209", 345, "route", "lead", "ЖКХ");
            act(
                    "m209",
                    60,
                    "ЖКХ",
                    "submit-draft",
                    "kind",
                    "INTERIM",
                    "text",
                    "Ищем машину, о сроке сообщим дополнительно.");
            act("m209", 20, "approve");
            access("m210", 30, "VKontakte", "vk.com/id55", "Глава — вор и баран, я приду и сломаю тебе ноги!");
            access("m211", 28, "VKontakte", "vk.com/id56", "Займ на карту за 5 минут без отказа, пишите в личку!");
            access(
                    "m212",
                    90,
                    "VKontakte",
                    "vk.com/id57",
                    "<b>Яма</b> у дома 7 \u202Eвыросла\u202C, объезд по газону.");
            act("m212", 70, "refuse", "ground", "OBSCENE");
        }

        private void access(String id, int ago, String network, String author, String text) {
            act(id, ago, "give-access", "network", network, "author", author, "text", text);
            transactions.executeWithoutResult(status -> intake.propose(id, text, ago(ago)));
        }

        /** An act of whoever the regulation names. */
        private void act(String id, int ago, String word, Object... fields) {
            if (UNITS.contains(word)) {
                Object[] rest = List.of(fields).subList(1, fields.length).toArray();
                play(id, ago, Role.EXECUTOR, word, String.valueOf(fields[0]), rest);
            } else {
                play(id, ago, word.equals("give-access") ? Role.MINISTRY : Role.CURATOR, "", word, fields);
            }
        }

        private void play(String id, int ago, Role role, String unit, String word, Object... fields) {
            Map<String, Object> map = new TreeMap<>(Map.of(
                    "id", word + "-" + ago, "at", ago(ago).toString(), "by", role.id(), "unit", unit, "do", word));
            for (int i = 0; i < fields.length; i += 2) {
                map.put(String.valueOf(fields[i]), fields[i + 1]);
            }
            Command.Act act = Codec.command(map);
            while (!transactions.execute(status -> appended(id, act))) {
                Thread.onSpinWait();
            }
        }

        /** Whether the act was stored, and not the poll faster. */
        private boolean appended(String id, Command.Act act) {
            MessageStream stream = store.load(id);
            Decision<Event> decision = procedure.decide(stream.message(), act);
            if (decision instanceof Decision.Accepted<Event> accepted) {
                return store.append(
                        stream, accepted.events(), procedure, act.header().at());
            }
            throw new IllegalStateException(id + " " + act + ": " + decision);
        }

        private Instant ago(int minutes) {
            return procedure.calendars().administration().minus(now, Duration.ofMinutes(minutes));
        }
    }
}
