package io.github.otklik.examples.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** People who are invited, choose a password, are locked, changed and let out. */
class PeopleTest {
    private static final String PASSWORD = "синий трактор едет";
    private static final Pattern LINK = Pattern.compile("http://[^<]*(/invitation/[\\w-]+)");

    private static final RunningDesk DESK = RunningDesk.of("people");

    @AfterAll
    static void close() {
        DESK.close();
    }

    /** Invites somebody and gives the path of the link. */
    private static String invite(DeskClient curator, String login, String post) {
        curator.get("/people");
        curator.post("/people", Map.of("login", login, "name", "Пётр " + login, "post", post));
        return link(curator);
    }

    private static String link(DeskClient curator) {
        String page = curator.get("/people").body();
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    private static void accept(String link, String password) {
        DeskClient invited = DESK.client();
        assertThat(invited.get(link).body()).contains("придумайте пароль");
        assertThat(invited.post(link, Map.of("password", password, "again", password))
                        .location())
                .endsWith("/sign-in?ready");
    }

    private static DeskClient.Page signIn(DeskClient client, String login, String password, String code) {
        client.get("/sign-in");
        return client.post("/sign-in", Map.of("username", login, "password", password, "code", code));
    }

    private static DeskClient in(String login, String password) {
        DeskClient client = DESK.client();
        assertThat(signIn(client, login, password, "").location()).endsWith("/");
        client.get("/regulation");
        return client;
    }

    private static DeskClient joined(String login, String post) {
        accept(invite(DESK.signedIn("curator"), login, post), PASSWORD);
        return in(login, PASSWORD);
    }

    @Test
    void oneWhoIsInvitedChoosesAPasswordOnceAndWorksInHisUnit() {
        DeskClient curator = DESK.signedIn("curator");
        String link = invite(curator, "petrov", "EXECUTOR/ЖКХ");
        assertThat(curator.get("/people").body())
                .contains("ждёт по приглашению до")
                .doesNotContain(link);
        DeskClient invited = DESK.client();
        invited.get(link);
        for (String bad : new String[] {"short", "я-petrov-petrov", "ааааааааааааа"}) {
            assertThat(invited.post(link, Map.of("password", bad, "again", bad)).location())
                    .endsWith(link);
            assertThat(invited.get(link).body()).contains("note bad");
        }
        assertThat(invited.post(link, Map.of("password", PASSWORD, "again", PASSWORD + "!"))
                        .location())
                .endsWith(link);
        assertThat(invited.get(link).body()).contains("Пароли не совпали.");
        accept(link, PASSWORD);
        assertThat(DESK.client().get(link).status()).isEqualTo(404);
        assertThat(DESK.client().get(link).body()).contains("Ссылка не действует");

        DeskClient petrov = in("petrov", PASSWORD);
        assertThat(petrov.get("/").body()).contains("Пётр petrov, ЖКХ");
        assertThat(petrov.get("/people").status()).isEqualTo(403);
        assertThat(curator.get("/people").body()).contains("может входить");
        assertThat(DESK.jdbc()
                        .sql("select password from account where login = 'petrov'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
        assertThat(curator.get("/audit").body())
                .contains("Приглашение", "Свой пароль по приглашению", "Пётр petrov")
                .doesNotContain("account-");
    }

    @Test
    void aLinkEndsAfterThreeDaysAndAnotherTakesItsPlace() {
        DeskClient curator = DESK.signedIn("curator");
        String first = invite(curator, "late", "ADVISER");
        curator.post("/people/late/invite", Map.of());
        String second = link(curator);
        assertThat(DESK.client().get(first).status()).isEqualTo(404);
        assertThat(DESK.client().get(second).status()).isEqualTo(200);
        DESK.pass(Duration.ofHours(73));
        assertThat(DESK.client().get(second).status()).isEqualTo(404);
        assertThat(DESK.signedIn("curator").get("/people").body()).contains("приглашение истекло");
    }

    @Test
    void wrongPasswordsFromManyAddressesCloseTheDoorForAWhile() {
        joined("locked", "CURATOR");
        Locks locks = DESK.bean(Locks.class);
        for (int i = 0; i < Locks.MOST_FAILURES - 1; i++) {
            assertThat(locks.failed("locked", DESK.now())).isFalse();
        }
        DeskClient person = DESK.client();
        assertThat(signIn(person, "locked", "не тот пароль", "").location()).endsWith("error");
        assertThat(signIn(person, "locked", PASSWORD, "").location()).endsWith("error");
        assertThat(person.get("/sign-in?error").body()).contains("закрывается на 15 минут");
        DeskClient curator = DESK.signedIn("curator");
        assertThat(curator.get("/people").body()).contains("вход закрыт до");
        assertThat(curator.get("/audit?login=locked").body()).contains("Вход закрыт после неверных паролей");
        curator.post("/people/locked/unlock", Map.of());
        assertThat(signIn(person, "locked", PASSWORD, "").location()).endsWith("/");

        for (int i = 0; i < Locks.MOST_FAILURES; i++) {
            locks.failed("locked", DESK.now());
        }
        assertThat(signIn(DESK.client(), "locked", PASSWORD, "").location()).endsWith("error");
        DESK.pass(Locks.LOCKED.plusSeconds(1));
        in("locked", PASSWORD);
    }

    @Test
    void whoIsLetOutOrChangedIsOutAtOnce() {
        DeskClient roads = joined("roads.head", "EXECUTOR/Дороги");
        DeskClient curator = DESK.signedIn("curator");
        curator.get("/people");
        curator.post("/people/roads.head/change", Map.of("name", "Пётр Новый", "post", "EXECUTOR/Школы"));
        assertThat(roads.get("/").location()).endsWith("/sign-in?ended");
        assertThat(in("roads.head", PASSWORD).get("/").body()).contains("Пётр Новый, Школы");
        DeskClient again = in("roads.head", PASSWORD);
        curator.get("/people");
        curator.post("/people/roads.head/disable", Map.of());
        assertThat(curator.get("/people").body()).contains("доступ закрыт");
        assertThat(again.get("/").location()).endsWith("/sign-in?ended");
        assertThat(signIn(again, "roads.head", PASSWORD, "").location()).endsWith("error");
        curator.post("/people/roads.head/enable", Map.of());
        accept(link(curator), PASSWORD + " снова");
        in("roads.head", PASSWORD + " снова");
    }

    @Test
    void nobodyMakesAHeadButAHeadAndNobodyChangesHimself() {
        DeskClient curator = DESK.signedIn("curator");
        curator.get("/people");
        curator.post("/people", Map.of("login", "boss", "name", "Начальник", "post", "HEAD"));
        assertThat(curator.get("/people").body()).contains("Проверьте поля").doesNotContain("boss");
        DeskClient head = DESK.signedIn("head");
        head.get("/people");
        head.post("/people", Map.of("login", "boss", "name", "Начальник", "post", "HEAD"));
        assertThat(head.get("/people").body()).contains("boss");
        for (String act : new String[] {"disable", "invite", "second-off", "change"}) {
            assertThat(curator.post("/people/boss/" + act, Map.of()).status()).isEqualTo(404);
        }
        joined("selfish", "CURATOR");
        DeskClient selfish = in("selfish", PASSWORD);
        selfish.get("/people");
        assertThat(selfish.post("/people/selfish/change", Map.of("name", "Я", "post", "ADVISER"))
                        .status())
                .isEqualTo(404);
        assertThat(curator.post("/people/zhkh/disable", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void badAndTakenNamesAreRefusedInWords() {
        DeskClient curator = DESK.signedIn("curator");
        curator.get("/people");
        Map<String, String> values = new HashMap<>(Map.of("name", "Кто-то", "post", "ADVISER"));
        for (String login : new String[] {"", "Иван", "a b", "x", "a/b", "<b>"}) {
            values.put("login", login);
            curator.post("/people", values);
            assertThat(curator.get("/people").body()).as(login).contains("Проверьте поля");
        }
        values.put("login", "zhkh");
        curator.post("/people", values);
        assertThat(curator.get("/people").body()).contains("Имя для входа уже занято: zhkh.");
    }

    @Test
    void onesOwnPasswordIsChangedWithThePresentOneAndEndsOtherSessions() {
        DeskClient first = joined("changing", "ADVISER");
        DeskClient other = in("changing", PASSWORD);
        String next = "зелёный трактор стоит";
        first.get("/account");
        first.post("/account/password", Map.of("present", "не он", "password", next, "again", next));
        assertThat(first.get("/account").body()).contains("Пароль или код не подходит.");
        assertThat(first.post("/account/password", Map.of("present", PASSWORD, "password", next, "again", next))
                        .location())
                .endsWith("/sign-in?password");
        assertThat(other.get("/").location()).endsWith("/sign-in?ended");
        in("changing", next);
        assertThat(DESK.signedIn("curator").get("/account").body()).contains("Пароль задан в настройках стола");
    }
}
