package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.file.Place;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of answers with photos that are sent, wherever photos are kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnswerSentCases {
    final AnswerWork work;

    AnswerSentCases(String database, Place place) {
        work = new AnswerWork(database, place);
    }

    @AfterAll
    void stop() {
        work.close();
    }

    @Test
    void aPhotoStandsWithItsDraftFromItsSubmissionToTheWall() {
        work.message("file-1", "wall_reply", "");
        assertThat(work.photo("file-1", "лампа \"новая\".jpg", AnswerWork.JPEG).location())
                .endsWith("/messages/file-1");
        assertThat(work.link("file-1", "https://vk.com/video-77_5").status()).isEqualTo(302);
        assertThat(work.link("file-1", "https://rutube.ru/video/1").status()).isEqualTo(302);
        assertThat(work.unit.get("/messages/file-1").body())
                .contains(AnswerWork.TEXT, "https://rutube.ru/video/1", "Убрать");
        String file = AnswerWork.address(work.unit, "file-1", AnswerWork.FILE);
        assertThat(work.unit.get(file).status()).isEqualTo(200);
        // Nobody else sees what was not submitted, and no unit what another did.
        assertThat(work.curator.get(file).status()).isEqualTo(404);
        work.unit.act("file-1", "submit-draft", Map.of("kind", "FINAL", "text", AnswerWork.TEXT));
        assertThat(work.curator.get(file).status()).isEqualTo(200);
        assertThat(work.curator.get("/messages/file-1").body()).contains("Проект на согласовании", file);
        assertThat(work.desk.signedIn("ministry").get(file).status()).isEqualTo(404);
        assertThat(work.desk.signedIn("ministry").get("/messages/file-1").body())
                .doesNotContain(file);
        assertThat(work.desk.signedIn("schools").get(file).status()).isEqualTo(404);
        assertThat(work.desk.client().get(file).status()).isEqualTo(302);
        work.curator.act("file-1", "approve", Map.of());
        assertThat(work.publish("file-1")).contains("Ответ размещён", "ответ дан");
        assertThat(work.vk.photos()).last().asString().contains("name=\"photo\"", "image/jpeg", "a lamp");
        assertThat(work.vk.comments())
                .last()
                .satisfies(comment -> assertThat(comment)
                        .containsEntry(
                                "attachments",
                                "video-77_5,photo9_" + work.vk.photos().size() + "_k")
                        .containsEntry("message", AnswerWork.TEXT + "\n\nhttps://rutube.ru/video/1"));
    }

    @Test
    void theBotOfTelegramSendsPhotosWithTheTextAsFarAsItFits() {
        work.bots.feel(FakeBots.Mood.WELL);
        work.message("file-5", "telegram", "-1001");
        work.photo("file-5", "1.jpg", AnswerWork.JPEG);
        work.approve("file-5", AnswerWork.TEXT);
        int before = work.bots.sent().size();
        assertThat(work.publish("file-5")).contains("https://t.me/rayon/77", "ответ дан");
        assertThat(work.bots.sent()).hasSize(before + 1).last().satisfies(sent -> {
            assertThat(sent.address()).isEqualTo("/bot12:abc/sendPhoto");
            assertThat(sent.body())
                    .contains("name=\"caption\"\r\n\r\n" + AnswerWork.TEXT, "{\"message_id\":7}", "a lamp");
        });

        work.message("file-6", "telegram", "-1001");
        work.photo("file-6", "1.jpg", AnswerWork.JPEG);
        work.photo("file-6", "2.png", AnswerWork.PNG);
        work.approve("file-6", AnswerWork.TEXT);
        assertThat(work.publish("file-6")).contains("https://t.me/rayon/78", "ответ дан");
        assertThat(work.bots.sent()).last().satisfies(sent -> {
            assertThat(sent.address()).isEqualTo("/bot12:abc/sendMediaGroup");
            assertThat(sent.body())
                    .contains("attach://photo0", "attach://photo1", "name=\"photo1\"", "image/png", AnswerWork.TEXT);
        });
    }

    @Test
    void aTextThatIsTooLongFollowsItsPhotosWhichAreSentOnce() {
        work.bots.feel(FakeBots.Mood.WELL);
        work.message("file-7", "telegram", "-1001");
        work.photo("file-7", "1.jpg", AnswerWork.JPEG);
        work.approve("file-7", "Лампу заменили. ".repeat(70));
        work.bots.feel(FakeBots.Mood.BROKEN);
        assertThat(work.publish("file-7")).contains("сеть не подтвердила");
        work.curator.post("/messages/file-7/publish/network", Map.of("again", "true"));
        work.bots.feel(FakeBots.Mood.WELL);
        int before = work.bots.sent().size();
        work.curator.get("/messages/file-7");
        work.curator.post("/messages/file-7/publish/network", Map.of("again", "true"));
        assertThat(work.curator.get("/messages/file-7").body()).contains("ответ дан");
        assertThat(work.bots.sent().subList(before, work.bots.sent().size()))
                .extracting(FakeBots.Sent::address)
                .containsExactly("/bot12:abc/sendPhoto", "/bot12:abc/sendMessage");
    }

    @Test
    void aNetworkThatTakesNoPhotosOfTheDeskIsAnsweredByHand() {
        work.message("file-8", "max", "-77");
        work.photo("file-8", "1.jpg", AnswerWork.JPEG);
        work.approve("file-8", AnswerWork.TEXT);
        int before = work.bots.sent().size();
        assertThat(work.curator.get("/messages/file-8").body())
                .contains("Фотографии этого ответа стол в сеть не передаёт")
                .doesNotContain("/publish/network");
        assertThat(work.curator
                        .post("/messages/file-8/publish/network", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(work.bots.sent()).hasSize(before);
        work.message("file-9", "max", "-77");
        work.link("file-9", "https://rutube.ru/video/2");
        work.approve("file-9", AnswerWork.TEXT);
        assertThat(work.publish("file-9")).contains("ответ дан");
        assertThat(work.bots.sent()).last().asString().contains("https://rutube.ru/video/2");
    }

    @Test
    void aPhotoThatIsGoneFromTheFolderIsNotLeftOutInSilence() {
        work.message("file-10", "wall_reply", "");
        work.photo("file-10", "1.jpg", AnswerWork.JPEG);
        work.approve("file-10", AnswerWork.TEXT);
        String file = AnswerWork.address(work.curator, "file-10", AnswerWork.FILE);
        work.place.lose(file.substring(file.lastIndexOf('/') + 1));
        int before = work.vk.comments().size();
        assertThat(work.curator
                        .post("/messages/file-10/publish/network", Map.of())
                        .body())
                .contains("Фото ответа на столе больше нет");
        assertThat(work.vk.comments()).hasSize(before);
        assertThat(work.curator.get(file).status()).isEqualTo(404);
    }
}
