package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.file.FakeS3;
import io.github.otklik.examples.desk.file.Place;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Photos of messages, copied to where the office keeps files. */
class CopiesTest {
    @Nested
    class InAFolder extends CopiesCases {
        InAFolder() {
            super("copies", Place.folder());
        }
    }

    @Nested
    class InABucket extends CopiesCases {
        private static final FakeS3 STORE = new FakeS3();

        InABucket() {
            super("copies_bucket", Place.bucket(STORE));
        }

        @Test
        void aStoreThatFailsForADayLosesNoCopyAndKeepsNoMessageBack() {
            STORE.feel(FakeS3.Mood.FULL);
            message("copy-down", "/photo.jpg");
            for (int i = 0; i < 24; i++) {
                copies().run();
                desk().pass(Duration.ofHours(1));
            }
            assertThat(failures("copy-down")).containsExactly("The store of files answered 403 QuotaExceeded");
            // As a user sees it: the message is there with its link, and a photo cannot be put beside an answer.
            assertThat(desk().signedIn("curator").get("/messages/copy-down").body())
                    .contains("https://vk.com/photo5_1")
                    .doesNotContain("/files/");
            // While nothing is taken there it is not asked each time.
            int asked = STORE.requests().size();
            copies().run();
            copies().run();
            assertThat(STORE.requests()).hasSize(asked + 1);
            STORE.feel(FakeS3.Mood.WELL);
            desk().pass(Duration.ofHours(1));
            copies().run();
            assertThat(copies().of("copy-down")).hasSize(1);
        }

        @Test
        void aStoreThatDoesNotAnswerIsToldOfToWhoLooks() {
            STORE.feel(FakeS3.Mood.WELL);
            message("copy-late", "/photo.jpg");
            copies().run();
            String address = address("copy-late");
            STORE.feel(FakeS3.Mood.BROKEN);
            assertThat(desk().signedIn("curator").get(address).status()).isEqualTo(503);
            STORE.feel(FakeS3.Mood.WELL);
            assertThat(desk().signedIn("curator").get(address).status()).isEqualTo(200);
        }
    }
}
