package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesInputTest {
    @Test
    void aNumberTakesSevenBitsAByte() throws IOException {
        int[] sizes = new int[4];
        int[] numbers = {127, 128, 16_384, Integer.MAX_VALUE};
        for (int i = 0; i < numbers.length; i++) {
            TablesWriter out = new TablesWriter();
            out.number(numbers[i]);
            sizes[i] = Kept.bytes(out).length - Kept.bytes(new TablesWriter()).length;
            assertThat(Kept.read(out).number()).isEqualTo(numbers[i]);
        }

        assertThat(sizes).containsExactly(1, 2, 3, 5);
    }

    @Test
    void aNumberBelowZeroIsRefused() {
        assertThatThrownBy(() -> new TablesWriter().number(-1)).hasMessage("A number must be 0 or more; was -1");
    }

    @Test
    void aFileOfAnotherFormIsNotRead() throws IOException {
        byte[] file = Kept.bytes(new TablesWriter());

        assertThat(TablesInput.of(file)).isNotNull();
        assertThat(TablesInput.of(new byte[3])).isNull();
        file[0]++;
        assertThat(TablesInput.of(file)).isNull();
    }

    @Test
    void aFileTellsWhatItWasMadeOf() throws IOException {
        assertThat(Kept.read(new TablesWriter()).madeOf()).isEqualTo(Kept.MADE_OF);
    }

    @Test
    void textsBitsNumbersAndBytesComeBackEachInTheirOrder() throws IOException {
        TablesWriter out = new TablesWriter();
        out.texts(List.of("ёж", "", "😀 it"));
        out.bits(Long.MIN_VALUE);
        out.numbers(new int[] {300, 0});
        out.text("конец");
        out.bits(7);
        out.bytes(new byte[] {1, -1, 2});
        out.texts(List.of());
        out.number(5);
        TablesInput in = Kept.read(out);

        assertThat(in.texts()).containsExactly("ёж", "", "😀 it");
        assertThat(in.bits()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.numbers()).containsExactly(300, 0);
        assertThat(in.text()).isEqualTo("конец");
        assertThat(in.bits()).isEqualTo(7);
        assertThat(in.bytes(3)).containsExactly(1, -1, 2);
        assertThat(in.texts()).isEmpty();
        assertThat(in.number()).isEqualTo(5);
    }
}
