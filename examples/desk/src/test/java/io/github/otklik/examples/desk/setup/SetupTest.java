package io.github.otklik.examples.desk.setup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office has set up is checked as a whole before the desk starts. */
class SetupTest {
    private static final String HASH = "{bcrypt}$2a$10$tM2bDKT9IzpprkXRz4q2N.17uLPczLQoN3glY723j36MRtD/AmVGu";

    @Test
    void allThatIsWrongIsToldAtOnceAndTheDeskDoesNotStart(@TempDir Path folder) throws IOException {
        Path people = folder.resolve("people.txt");
        Files.writeString(people, "Назначен исполнитель Космос с 2026-01-01: Иванова А. П.\nКто-то где-то\n");
        Path rules = folder.resolve("rules.txt");
        Files.writeString(rules, "Текст: навсегда\n");
        assertThatThrownBy(() -> RunningDesk.of(
                        "setup",
                        "otklik.duties=" + people.toUri(),
                        "otklik.retention=" + rules.toUri(),
                        "otklik.calendars=file:" + folder.resolve("nowhere.txt"),
                        "otklik.answers.without=no-such-rule",
                        "otklik.vk.secret=",
                        "otklik.vk.group=7",
                        "otklik.telegram.secret=короткий",
                        "otklik.max.api=max.ru",
                        "otklik.notices.address=ftp://stol/",
                        "otklik.notices.to[0].role=CURATR",
                        "otklik.notices.to[0].unit=Космос",
                        "otklik.notices.to[0].mail=curator",
                        "otklik.notices.to[0].telegram=5",
                        "otklik.notices.to[0].max=5",
                        "otklik.files.folder=/proc",
                        "otklik.files.bucket.endpoint=https://admin:hidden-1@s3.example.ru",
                        "otklik.files.bucket.region=ru central",
                        "otklik.files.bucket.name=Stol",
                        "otklik.files.bucket.prefix=../other",
                        "otklik.files.bucket.secret=hidden-2 with-a-space",
                        "otklik.people.key=short-key",
                        "otklik.people.second-factor=CURATR",
                        "otklik.people.oidc.issuer=http://sso.example.ru/realms/x",
                        "otklik.accounts[0].login=a",
                        "otklik.accounts[0].name=Кто-то",
                        "otklik.accounts[0].role=EXECUTOR",
                        "otklik.accounts[0].password=demo",
                        "otklik.accounts[1].login=a",
                        "otklik.accounts[1].name=",
                        "otklik.accounts[1].role=CURATOR",
                        "otklik.accounts[1].unit=ЖКХ",
                        "otklik.accounts[1].password=" + HASH,
                        "otklik.accounts[2].login=b",
                        "otklik.accounts[2].name=Кто-то",
                        "otklik.accounts[2].role=CURATR",
                        "otklik.accounts[2].password={noop}demo",
                        "otklik.accounts[3].login=c",
                        "otklik.accounts[3].name=Кто-то",
                        "otklik.accounts[3].role=EXECUTOR",
                        "otklik.accounts[3].unit=ЖКХХ",
                        "otklik.accounts[3].password=" + HASH))
                .rootCause()
                .isInstanceOf(Setup.WrongException.class)
                .hasMessageStartingWith("Стол не запускается. Ошибок в его настройке: ")
                .hasMessageContainingAll(
                        "otklik.duties: ",
                        "people.txt",
                        ":2: недопустимая строка «Кто-то где-то»",
                        "otklik.retention: ",
                        "rules.txt",
                        "otklik.calendars: ",
                        "nowhere.txt",
                        "otklik.answers: ",
                        "no-such-rule",
                        "нужно указать и otklik.vk.secret, если указано otklik.vk.group",
                        "otklik.telegram.secret: должно быть от 16 до 256",
                        "otklik.max.api: должен быть адрес",
                        "otklik.notices.address: должен быть адрес",
                        "otklik.notices.to[0].role: должна быть одна из ролей",
                        "otklik.notices.to[0].unit: должно быть одно из otklik.units",
                        "otklik.notices.to[0].mail: должны быть адреса почты; указано «curator»",
                        "нужно указать и otklik.telegram.token, если указано otklik.notices.to[0].telegram",
                        "нужно указать и otklik.max.token, если указано otklik.notices.to[0].max",
                        "нужно указать spring.mail.host",
                        "otklik.notices.from: должен быть адрес почты",
                        "otklik.files.folder не указывается, если указано otklik.files.bucket",
                        "otklik.files.bucket.endpoint: должен быть адрес без имени и пароля",
                        "otklik.files.bucket.region: должна быть область вида ru-central1; указано «ru central»",
                        "otklik.files.bucket.name: должно быть от 3 до 63",
                        "otklik.files.bucket.prefix: должны быть имена из",
                        "нужно указать otklik.files.bucket.key, без пробелов",
                        "нужно указать otklik.files.bucket.secret, без пробелов",
                        "otklik.people.key: должно быть не короче 32 знаков, а в нём 9",
                        "otklik.people.second-factor: должны быть роли из",
                        "otklik.people.oidc.issuer: должен быть адрес https",
                        "otklik.people.oidc.client, .secret и .name-claim: не должны быть пустыми",
                        "otklik.accounts[0].unit: у исполнителя должно быть одно из otklik.units",
                        "otklik.accounts[0].password: должен быть хеш",
                        "otklik.accounts[1].login: должно быть имя, которого нет у другой",
                        "otklik.accounts[1].name: не должно быть пустым",
                        "otklik.accounts[1].unit: не указывается для роли CURATOR",
                        "otklik.accounts[2].role: должна быть одна из ролей",
                        "otklik.accounts[2].password: должен быть хеш",
                        "otklik.accounts[3].unit: у исполнителя должно быть одно из otklik.units")
                .hasMessageNotContainingAny(
                        "{noop}demo", "короткий", "short-key", "hidden-1", "hidden-2", " must ", " was ");
    }
}
