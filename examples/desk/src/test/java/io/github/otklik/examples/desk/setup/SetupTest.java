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
                .hasMessageContainingAll(
                        "otklik.duties: ",
                        "people.txt",
                        ":2: bad line",
                        "otklik.retention: ",
                        "rules.txt",
                        "otklik.calendars: ",
                        "nowhere.txt",
                        "otklik.answers: ",
                        "no-such-rule",
                        "otklik.vk.secret must be given",
                        "otklik.telegram.secret must be 16 to 256",
                        "otklik.max.api must be an address",
                        "otklik.notices.address must be an address",
                        "otklik.notices.to[0].role must be one of",
                        "otklik.notices.to[0].unit must be one of otklik.units",
                        "otklik.notices.to[0].mail must be addresses of mail; was 'curator'",
                        "otklik.telegram.token must be given where otklik.notices.to[0].telegram is",
                        "otklik.max.token must be given where otklik.notices.to[0].max is",
                        "spring.mail.host must be given",
                        "otklik.notices.from must be an address of mail",
                        "otklik.files.folder must not be given where otklik.files.bucket is",
                        "otklik.files.bucket.endpoint must be an address without a name and password",
                        "otklik.files.bucket.region must be a region such as ru-central1; was 'ru central'",
                        "otklik.files.bucket.name must be 3 to 63",
                        "otklik.files.bucket.prefix must be names of",
                        "otklik.files.bucket.key must be given",
                        "otklik.files.bucket.secret must be given",
                        "otklik.people.key must have at least 32 characters; had 9",
                        "otklik.people.second-factor must be roles of",
                        "otklik.people.oidc.issuer must be an https address",
                        "otklik.people.oidc.client, .secret and .name-claim must not be blank",
                        "otklik.accounts[0].unit must be one of otklik.units",
                        "otklik.accounts[0].password must be a hash",
                        "otklik.accounts[1].login must be a name that no other account has",
                        "otklik.accounts[1].name must not be blank",
                        "otklik.accounts[1].unit must not be given",
                        "otklik.accounts[2].role must be one of",
                        "otklik.accounts[2].password must be a hash",
                        "otklik.accounts[3].unit must be one of otklik.units")
                .hasMessageNotContainingAny("{noop}demo", "короткий", "short-key", "hidden-1", "hidden-2");
    }
}
