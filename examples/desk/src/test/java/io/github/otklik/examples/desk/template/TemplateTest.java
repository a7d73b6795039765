package io.github.otklik.examples.desk.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Texts to begin answers with: whose they are, and what stands in their places. */
class TemplateTest {
    private static final RunningDesk DESK = RunningDesk.of("templates");

    private final DeskClient curator = DESK.signedIn("curator");

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private static DeskClient.Page insert(DeskClient unit, String id, String name, String text) {
        Map<String, String> form =
                new HashMap<>(unit.get("/messages/" + id).forms().get("submit-draft"));
        form.put("kind", "FINAL");
        form.put("text", text);
        form.put("template", name);
        return unit.post("/messages/" + id + "/submit-draft/template", form);
    }

    private void add(DeskClient who, String unit, String name, String text) {
        who.get("/templates");
        assertThat(who.post("/templates", Map.of("unit", unit, "name", name, "text", text))
                        .status())
                .isEqualTo(302);
    }

    private void toZhkh(String id) {
        DESK.receive(id, "Не горят фонари.");
        curator.act(id, "classify", Map.of("importance", "NORMAL", "location", "ул. Лесная, 3"));
        curator.act(id, "route", Map.of("lead", "ЖКХ"));
    }

    @Test
    void aTemplateTakesItsUnitAddressAndDateFromTheMessage() {
        add(curator, "", "Фонари", "По адресу {адрес} {подразделение} всё починит. {дата}");
        toZhkh("t-1");
        DeskClient unit = DESK.signedIn("zhkh");
        assertThat(unit.get("/messages/t-1").body()).contains("<option value=\"Фонари\">");
        assertThat(insert(unit, "t-1", " фонари ", "Здравствуйте!").body())
                .contains("Здравствуйте!\n\nПо адресу ул. Лесная, 3 ЖКХ всё починит. 23 ноября 2026 г.</textarea>");
        // What was put in is a draft already.
        assertThat(DESK.signedIn("zhkh").get("/messages/t-1").body()).contains("Это ваш черновик", "ЖКХ всё починит");
        assertThat(DESK.jdbc()
                        .sql(
                                "select count(*) from event where message_id = 't-1' and body->'act'->>'do' = 'submit-draft'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPlaceThatNothingFillsIsLeftAndKeepsTheDraftBack() {
        add(curator, "", "Ремонт", "По адресу {адрес} идёт ремонт.");
        DESK.receive("t-2", "Где ремонт?");
        curator.act("t-2", "route", Map.of("lead", "ЖКХ"));
        DeskClient unit = DESK.signedIn("zhkh");
        assertThat(insert(unit, "t-2", "Ремонт", "").body()).contains("По адресу {адрес} идёт ремонт.");
        DeskClient.Page page =
                unit.act("t-2", "submit-draft", Map.of("kind", "FINAL", "text", "По адресу {адрес} идёт ремонт."));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("В тексте осталось незаполненное место: {адрес}.");
    }

    @Test
    void aUnitHasItsOwnTemplatesAndCannotChangeThoseOfTheOffice() {
        add(curator, "", "Общий", "Текст администрации");
        DeskClient zhkh = DESK.signedIn("zhkh");
        add(zhkh, "Школы", "Свой", "Текст ЖКХ");
        assertThat(DESK.jdbc()
                        .sql("select unit from answer_template where name = 'Свой'")
                        .query(String.class)
                        .single())
                .isEqualTo("ЖКХ");
        assertThat(zhkh.get("/templates").body()).contains("Текст администрации", "Текст ЖКХ", "Изменить «Свой»");
        assertThat(zhkh.get("/templates").body()).doesNotContain("Изменить «Общий»");
        assertThat(DESK.signedIn("schools").get("/templates").body()).doesNotContain("Текст ЖКХ");
        long office = DESK.jdbc()
                .sql("select id from answer_template where name = 'Общий'")
                .query(Long.class)
                .single();
        for (String path : new String[] {"/templates/" + office, "/templates/" + office + "/remove"}) {
            zhkh.get("/templates");
            assertThat(zhkh.post(path, Map.of("name", "Чужой", "text", "x")).status())
                    .isEqualTo(404);
        }
        curator.get("/templates");
        curator.post("/templates/" + office, Map.of("name", "Общий", "text", "Новый текст администрации"));
        assertThat(zhkh.get("/templates").body()).contains("Новый текст администрации");
        curator.post("/templates/" + office + "/remove", Map.of());
        assertThat(curator.get("/templates").body()).doesNotContain("Общий");
    }

    @Test
    void whatIsWrongWithATemplateIsSaidAndWhatWasTypedComesBack() {
        add(curator, "", "Двойник", "Текст");
        for (Map.Entry<String, Map<String, String>> each : Map.of(
                        "Нужны и название, и текст шаблона.", Map.of("name", " ", "text", "Текст"),
                        "Шаблон «двойник» уже есть.", Map.of("name", "двойник", "text", "Другой текст"),
                        "Места {фамилия} в шаблонах нет.", Map.of("name", "Имя", "text", "Уважаемый {фамилия}!"),
                        "Такого подразделения нет: Космос.", Map.of("name", "К", "text", "Т", "unit", "Космос"))
                .entrySet()) {
            curator.get("/templates");
            DeskClient.Page page = curator.post("/templates", each.getValue());
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains(each.getKey())
                    .containsPattern(
                            Pattern.compile(Pattern.quote(each.getValue().get("text")) + "</textarea>"));
        }
        toZhkh("t-3");
        DeskClient unit = DESK.signedIn("zhkh");
        assertThat(insert(unit, "t-3", "Нет такого", "Мой текст").body())
                .contains("Шаблона «Нет такого» нет.", "Мой текст</textarea>");
    }
}
