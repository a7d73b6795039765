package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.file.FakeS3;
import io.github.otklik.examples.desk.file.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Photos and links to videos beside the draft that somebody writes. */
class AnswerFilesTest {
    @Nested
    class InAFolder extends AnswerFilesCases {
        InAFolder() {
            super("answer_files", Place.folder());
        }
    }

    @Nested
    class InABucket extends AnswerFilesCases {
        private static final FakeS3 STORE = new FakeS3();

        InABucket() {
            super("answer_files_bucket", Place.bucket(STORE));
        }

        @Test
        void aStoreThatTakesNothingIsToldOfAndTheTextStays() {
            work.message("file-20", "wall_reply", "");
            STORE.feel(FakeS3.Mood.FULL);
            DeskClient.Page page = work.photo("file-20", "1.jpg", AnswerWork.JPEG);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("Хранилище файлов сейчас не принимает фото", AnswerWork.TEXT);
            STORE.feel(FakeS3.Mood.WELL);
            assertThat(work.photo("file-20", "1.jpg", AnswerWork.JPEG).status()).isEqualTo(302);
        }
    }
}
