package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.Rows;
import io.github.otklik.text.Cites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sixty texts of both manners; every third of a kind was held back while the table was made. */
class MannerTextsTest {
    private static final MannerCheck CHECK = MannerCheck.standard();

    private record Sample(boolean press, boolean heldBack, String text) {
        boolean right() {
            return CHECK.check(text).isPressRelease() == press;
        }
    }

    private static List<Sample> samples(String resource) {
        List<Sample> samples = new ArrayList<>();
        int living = 0;
        int press = 0;
        for (String line : Rows.of(MannerTextsTest.class, resource)) {
            boolean isPress = line.startsWith("press: ");
            int place = isPress ? press++ : living++;
            samples.add(new Sample(isPress, place % 3 == 2, line.substring(line.indexOf(' ') + 1)));
        }
        assertThat(living).isEqualTo(press);
        return samples;
    }

    private static double accuracy(List<Sample> samples) {
        return (double) samples.stream().filter(Sample::right).count() / samples.size();
    }

    private static List<Sample> part(boolean heldBack) {
        return samples("manner-texts.txt").stream()
                .filter(sample -> sample.heldBack == heldBack)
                .toList();
    }

    @Test
    @Cites("2/13")
    @DisplayName("2/13: texts in the manner of a press release are told from living ones, nine of ten and more")
    void theTwoMannersAreToldApart() {
        assertThat(part(false)).hasSize(40);
        assertThat(accuracy(part(false))).as("tuned on").isGreaterThanOrEqualTo(0.9);
        assertThat(part(true)).hasSize(20);
        assertThat(accuracy(part(true))).as("held back").isGreaterThanOrEqualTo(0.9);
    }

    @Test
    @DisplayName("2/13: of harder texts, written after the table was done, seven of ten are told right")
    void ofHarderTextsFewerAreToldRight() {
        assertThat(samples("manner-fresh.txt")).hasSize(20);
        assertThat(accuracy(samples("manner-fresh.txt"))).isBetween(0.65, 0.85);
    }
}
