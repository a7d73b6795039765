package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.file.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Photos and links that come at the same moment, or after the end. */
class AnswerRaceTest {
    private static final AnswerWork WORK = new AnswerWork("answer_race", Place.folder());

    @AfterAll
    static void stop() {
        WORK.close();
    }

    @Test
    void twoWhoPutPhotosAtOncePutNoMoreThanThereMayBe() throws InterruptedException {
        WORK.message("file-12", "wall_reply", "");
        long before = WORK.files();
        AnswerFiles files = WORK.desk.bean(AnswerFiles.class);
        Instant now = WORK.desk.now();
        Queue<Added> added = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean photo = i % 2 == 0;
            threads.add(new Thread(() -> {
                await(start);
                for (int j = 0; j < 3; j++) {
                    added.add(
                            photo
                                    ? files.photo("file-12", "zhkh", "1.png", AnswerWork.PNG, now)
                                    : files.link("file-12", "zhkh", "https://rutube.ru/1", now));
                }
            }));
        }
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread each : threads) {
            each.join();
        }
        assertThat(added).hasSize(24);
        assertThat(Collections.frequency(added, Added.DONE)).isEqualTo(AnswerFiles.MOST);
        assertThat(files.pending("file-12", "zhkh")).hasSize(AnswerFiles.MOST);
        long photos = files.pending("file-12", "zhkh").stream()
                .filter(each -> each.name() != null)
                .count();
        assertThat(WORK.files()).isEqualTo(before + photos);
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nothingIsPutBesideAMessageThatEndedMeanwhile() {
        WORK.message("file-13", "wall_reply", "");
        WORK.approve("file-13", AnswerWork.TEXT);
        WORK.publish("file-13");
        long before = WORK.files();
        AnswerFiles files = WORK.desk.bean(AnswerFiles.class);
        assertThat(files.photo("file-13", "zhkh", "1.png", AnswerWork.PNG, WORK.desk.now()))
                .isEqualTo(Added.ENDED);
        assertThat(files.link("file-13", "zhkh", "https://rutube.ru/1", WORK.desk.now()))
                .isEqualTo(Added.ENDED);
        assertThat(WORK.files()).isEqualTo(before);
    }
}
