package io.github.otklik.examples.desk.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.network.FakeBots;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Alerts by mail and by the bots of messengers: to whom, in which words, and once. */
class NotifyTest {
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final FakeBots BOTS = new FakeBots();
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        MAIL.start();
        desk = RunningDesk.of(
                "notify",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + MAIL.getSmtp().getPort(),
                "otklik.notices.address=https://stol.example.ru",
                "otklik.notices.from=stol@example.ru",
                "otklik.notices.to[0].role=CURATOR",
                "otklik.notices.to[0].mail=curator@example.ru,second@example.ru",
                "otklik.notices.to[0].max=-55",
                "otklik.notices.to[1].role=EXECUTOR",
                "otklik.notices.to[1].unit=ЖКХ",
                "otklik.notices.to[1].mail=zhkh@example.ru",
                "otklik.notices.to[2].role=HEAD",
                "otklik.notices.to[2].breaches=true",
                "otklik.notices.to[2].telegram=4242",
                "otklik.telegram.token=12:abc",
                "otklik.telegram.api=" + BOTS.address(),
                "otklik.max.token=max-token",
                "otklik.max.api=" + BOTS.address());
    }

    @AfterAll
    static void stop() {
        desk.close();
        BOTS.close();
        MAIL.stop();
    }

    private static List<String> subjects(String to) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage each : MAIL.getReceivedMessages()) {
            if (each.getAllRecipients()[0].toString().equals(to)) {
                subjects.add(each.getSubject());
            }
        }
        return subjects;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delivered() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            int waiting = desk.jdbc()
                    .sql("select count(*) from alert where delivered_at is null and failure is null")
                    .query(Integer.class)
                    .single();
            if (waiting == 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Alerts wait still");
    }

    @Test
    void whoHoldsATermIsToldOnceAndWhoAskedForBreachesOfThese() throws Exception {
        desk.receive("notify-1", "Тайный текст жителя");
        desk.pass(Duration.ofMinutes(31));
        raised("notify-1");
        delivered();
        String breach = "Срок пропущен: направить исполнителям. Сообщение notify-1.";
        assertThat(subjects("curator@example.ru")).contains(breach);
        assertThat(subjects("second@example.ru")).containsOnlyOnce(breach);
        assertThat(subjects("zhkh@example.ru")).noneMatch(each -> each.contains("notify-1"));
        MimeMessage mail = Stream.of(MAIL.getReceivedMessages())
                .filter(each -> breach.equals(subject(each)))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(String.valueOf(mail.getContent()))
                .contains("https://stol.example.ru/messages/notify-1", "Не позднее: пн 23.11.2026")
                .doesNotContain("Тайный текст");
        assertThat(BOTS.sent())
                .anyMatch(each -> each.address().equals("/bot12:abc/sendMessage")
                        && each.body().contains("\"chat_id\":\"4242\"")
                        && each.body().contains(breach))
                .anyMatch(each -> each.address().contains("/messages?")
                        && each.address().contains("chat_id=-55")
                        && each.authorization().equals("max-token"));
        // The head asked for breaches alone.
        assertThat(BOTS.sent())
                .noneMatch(
                        each -> each.address().startsWith("/bot") && each.body().contains("Срок подходит"));
    }

    /** Waits until time has raised what is missed. */
    private static void raised(String message) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            int alerts = desk.jdbc()
                    .sql("select count(*) from alert where message_id = ? and breach")
                    .param(message)
                    .query(Integer.class)
                    .single();
            if (alerts > 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("No breach was raised");
    }

    @Test
    void whoCannotBeReachedIsToldLaterAndNobodyElseTwice() throws Exception {
        BOTS.feel(FakeBots.Mood.BROKEN);
        desk.receive("notify-2", "Где?");
        desk.pass(Duration.ofMinutes(31));
        raised("notify-2");
        delivered();
        assertThat(desk.signedIn("curator").get("/deliveries").body())
                .contains("notify-2", "сеть не ответила")
                .doesNotContain("12:abc");
        int before = subjects("second@example.ru").size();
        BOTS.feel(FakeBots.Mood.WELL);
        int sent = BOTS.sent().size();
        desk.pass(Duration.ofMinutes(2));
        for (int i = 0; i < 100 && failing() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(failing()).isZero();
        assertThat(BOTS.sent().size()).isGreaterThan(sent);
        assertThat(subjects("second@example.ru"))
                .filteredOn(each -> each.contains("notify-2"))
                .doesNotHaveDuplicates();
        assertThat(subjects("second@example.ru").size()).isGreaterThanOrEqualTo(before);
    }

    private static int failing() {
        return desk.jdbc()
                .sql("select count(*) from alert where delivered_at is null")
                .query(Integer.class)
                .single();
    }
}
