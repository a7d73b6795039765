package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.file.FakeS3;
import io.github.otklik.examples.desk.file.Place;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers with photos and links to videos, from their submission to the network where they stand. */
class AnswerSentTest {
    @Nested
    class InAFolder extends AnswerSentCases {
        InAFolder() {
            super("answer_sent", Place.folder());
        }
    }

    @Nested
    class InABucket extends AnswerSentCases {
        private static final FakeS3 STORE = new FakeS3();

        InABucket() {
            super("answer_sent_bucket", Place.bucket(STORE));
        }

        @Test
        void anAnswerWhosePhotosCannotBeReadIsNotSentAndCanBeSentLater() {
            for (String network : new String[] {"wall_reply", "telegram"}) {
                String id = "file-21-" + network;
                work.message(id, network, network.equals("telegram") ? "-1001" : "");
                work.photo(id, "1.jpg", AnswerWork.JPEG);
                work.approve(id, AnswerWork.TEXT);
                int before = work.vk.comments().size() + work.bots.sent().size();
                STORE.feel(FakeS3.Mood.BROKEN);
                work.curator.get("/messages/" + id);
                assertThat(work.curator
                                .post("/messages/" + id + "/publish/network", Map.of())
                                .body())
                        .contains("Ответ не размещён");
                assertThat(work.vk.comments().size() + work.bots.sent().size()).isEqualTo(before);
                STORE.feel(FakeS3.Mood.WELL);
                assertThat(work.publish(id)).contains("ответ дан");
            }
        }
    }
}
