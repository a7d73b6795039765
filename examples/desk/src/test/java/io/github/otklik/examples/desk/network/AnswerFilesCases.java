package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.file.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of what stands beside a draft, wherever photos are kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnswerFilesCases {
    final AnswerWork work;

    AnswerFilesCases(String database, Place place) {
        work = new AnswerWork(database, place);
    }

    @AfterAll
    void stop() {
        work.close();
    }

    @Test
    void whatIsNoPhotoOrTooMuchIsRefusedAndTheTextStays() {
        work.message("file-2", "wall_reply", "");
        long before = work.files();
        for (byte[] odd : List.of(
                AnswerWork.bytes("<html><script>"),
                AnswerWork.bytes("GIF89a"),
                AnswerWork.bytes("%PDF-1.7"),
                new byte[3])) {
            DeskClient.Page page = work.photo("file-2", "photo.jpg", odd);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("Прикладывать можно фото JPEG и PNG.", AnswerWork.TEXT);
        }
        assertThat(work.photo("file-2", "", new byte[0]).body()).contains("Выберите фото");
        byte[] large = new byte[1_001];
        System.arraycopy(AnswerWork.JPEG, 0, large, 0, AnswerWork.JPEG.length);
        assertThat(work.photo("file-2", "photo.jpg", large).body()).contains("Фото больше 0,001 МБ");
        assertThat(work.photo("file-2", "photo.jpg", new byte[1 << 19]).status())
                .isEqualTo(413);
        for (String url : List.of("", "javascript:alert(1)", "video", "https://" + "x".repeat(500) + ".ru")) {
            assertThat(work.link("file-2", url).body()).contains("Укажите адрес видео целиком");
        }
        assertThat(work.photo("file-2", "a\0.png", AnswerWork.PNG).location()).endsWith("/messages/file-2");
        assertThat(work.files()).isEqualTo(before);
        work.unit.get("/messages/file-2");
        for (int i = 0; i < AnswerFiles.MOST; i++) {
            assertThat(work.photo("file-2", "../" + i + "\u202E.png", AnswerWork.PNG)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(work.photo("file-2", "6.png", AnswerWork.PNG).body()).contains("не больше 5");
        assertThat(work.link("file-2", "https://rutube.ru/1").body()).contains("не больше 5");
        assertThat(work.files()).isEqualTo(before + AnswerFiles.MOST);
        work.unit.post(AnswerWork.address(work.unit, "file-2", AnswerWork.REMOVE), Map.of());
        assertThat(work.files()).isEqualTo(before + AnswerFiles.MOST - 1);
        // What was chosen and not put there is told of, and not left out in silence.
        Map<String, String> form =
                new LinkedHashMap<>(work.unit.get("/messages/file-2").forms().get("submit-draft"));
        form.putAll(Map.of("kind", "FINAL", "text", AnswerWork.TEXT, "photo", "forgotten.jpg"));
        assertThat(work.unit.post("/messages/file-2/submit-draft", form).body()).contains("выбраны, но не приложены");
    }

    @Test
    void theAdviceOnADraftKnowsWhatStandsBesideIt() {
        String text = "Лампу заменили, фото прилагаем.";
        work.message("file-14", "wall_reply", "");
        String nothing = "Вложение обещано, но его нет.";
        String path = "/messages/file-14/submit-draft/advice";
        assertThat(work.unit.post(path, Map.of("kind", "FINAL", "text", text)).body())
                .contains(nothing);
        work.photo("file-14", "1.jpg", AnswerWork.JPEG);
        assertThat(work.unit.post(path, Map.of("kind", "FINAL", "text", text)).body())
                .doesNotContain("Вложение обещано");
        work.unit.get("/messages/file-14");
        work.unit.act("file-14", "submit-draft", Map.of("kind", "FINAL", "text", text));
        assertThat(work.curator.get("/messages/file-14").body())
                .contains("Проект на согласовании")
                .doesNotContain("Вложение обещано");
        work.curator.act("file-14", "return-for-rework", Map.of("remarks", "Без фото"));
        work.unit.get("/messages/file-14");
        work.unit.act("file-14", "submit-draft", Map.of("kind", "FINAL", "text", text));
        assertThat(work.curator.get("/messages/file-14").body()).contains("Проект на согласовании", nothing);
    }

    @Test
    void onlyWhoWritesADraftPutsSomethingBesideIt() {
        work.message("file-3", "wall_reply", "");
        long before = work.files();
        work.curator.get("/messages/file-3");
        String path = "/messages/file-3/submit-draft/photo";
        assertThat(work.curator.upload(path, Map.of(), "1.jpg", AnswerWork.JPEG).status())
                .isEqualTo(409);
        DeskClient schools = work.desk.signedIn("schools");
        assertThat(schools.upload(path, Map.of(), "1.jpg", AnswerWork.JPEG).status())
                .isEqualTo(404);
        assertThat(work.desk
                        .signedIn("zhkh")
                        .from("https://elsewhere.example")
                        .upload(path, Map.of("_csrf", "guess"), "1.jpg", AnswerWork.JPEG)
                        .status())
                .isEqualTo(403);
        assertThat(work.desk
                        .client()
                        .upload(path, Map.of(), "1.jpg", AnswerWork.JPEG)
                        .body())
                .contains("Сеанс закончился");
        assertThat(work.desk
                        .client()
                        .upload(path, Map.of(), "1.jpg", new byte[1 << 18])
                        .status())
                .isEqualTo(413);
        assertThat(work.files()).isEqualTo(before);
    }

    @Test
    void theTextComesBackOfAPhotoThatIsSentAfterTheSessionEnded() {
        work.message("file-11", "wall_reply", "");
        DeskClient writer = work.desk.signedIn("zhkh");
        writer.get("/messages/file-11");
        writer.loseSession();
        DeskClient.Page lost = writer.upload(
                "/messages/file-11/submit-draft/photo",
                Map.of("kind", "FINAL", "text", AnswerWork.TEXT),
                "1.jpg",
                AnswerWork.JPEG);
        assertThat(lost.body()).contains("Сеанс закончился", "name=\"lost.text\" value=\"" + AnswerWork.TEXT);
    }

    @Test
    void whatStoodWithADraftThatWasReturnedIsTakenAgainAndGoesWithTheLast() {
        work.message("file-4", "wall_reply", "");
        long before = work.files();
        work.photo("file-4", "1.jpg", AnswerWork.JPEG);
        work.unit.act("file-4", "submit-draft", Map.of("kind", "FINAL", "text", AnswerWork.TEXT));
        work.curator.act("file-4", "return-for-rework", Map.of("remarks", "Подробнее"));
        assertThat(work.unit.get("/messages/file-4").body()).contains("Приложить то же, что к прежнему проекту");
        assertThat(work.unit
                        .post("/messages/file-4/submit-draft/again", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(work.unit
                        .post("/messages/file-4/submit-draft/again", Map.of())
                        .status())
                .isEqualTo(409);
        work.unit.post(AnswerWork.address(work.unit, "file-4", AnswerWork.REMOVE), Map.of());
        assertThat(work.files()).isEqualTo(before + 1);
        work.unit.get("/messages/file-4");
        work.unit.post("/messages/file-4/submit-draft/again", Map.of());
        work.approve("file-4", AnswerWork.TEXT + " Второй раз.");
        work.publish("file-4");
        assertThat(work.vk.comments())
                .last()
                .satisfies(comment -> assertThat(comment).containsKey("attachments"));
        work.desk.bean(AnswerFiles.class).forget("file-4");
        assertThat(work.files()).isEqualTo(before);
    }
}
