package io.github.otklik.moderation.automaton;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TablesInputTest {
    private static final long MADE_OF = 42;

    static byte[] written(TablesWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes, MADE_OF);
        return bytes.toByteArray();
    }

    static TablesInput read(TablesWriter out) throws IOException {
        return requireNonNull(TablesInput.of(written(out)));
    }

    @Property
    void whatWasAddedComesBackInTheSameOrder(
            @ForAll List<String> texts, @ForAll List<@IntRange(min = 0) Integer> numbers, @ForAll long bits)
            throws IOException {
        // half of a pair of characters has no bytes of its own
        List<String> whole = texts.stream()
                .map(text -> text.codePoints()
                        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
        TablesWriter out = new TablesWriter();
        out.texts(whole);
        out.bits(bits);
        out.numbers(numbers.stream().mapToInt(Integer::intValue).toArray());
        out.text("конец");
        out.bits(~bits);
        out.bytes(new byte[] {1, -1});
        TablesInput in = read(out);

        assertThat(in.texts()).isEqualTo(whole);
        assertThat(in.bits()).isEqualTo(bits);
        assertThat(in.numbers()).containsExactly(numbers.toArray(new Integer[0]));
        assertThat(in.text()).isEqualTo("конец");
        assertThat(in.bits()).isEqualTo(~bits);
        assertThat(in.isAtEnd()).isFalse();
        assertThat(in.bytes(2)).containsExactly(1, -1);
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void aNumberTakesSevenBitsAByte() throws IOException {
        int[] sizes = new int[4];
        int[] numbers = {127, 128, 16_384, Integer.MAX_VALUE};
        for (int i = 0; i < numbers.length; i++) {
            TablesWriter out = new TablesWriter();
            out.number(numbers[i]);
            sizes[i] = written(out).length - written(new TablesWriter()).length;
            assertThat(read(out).number()).isEqualTo(numbers[i]);
        }

        assertThat(sizes).containsExactly(1, 2, 3, 5);
    }

    @Test
    void aNumberBelowZeroIsRefused() {
        assertThatThrownBy(() -> new TablesWriter().number(-1)).hasMessage("A number must be 0 or more; was -1");
    }

    @Test
    void aFileOfAnotherFormIsNotRead() throws IOException {
        byte[] file = written(new TablesWriter());

        assertThat(TablesInput.of(file)).isNotNull();
        assertThat(TablesInput.of(new byte[3])).isNull();
        file[0]++;
        assertThat(TablesInput.of(file)).isNull();
    }

    @Test
    void aFileTellsWhatItWasMadeOf() throws IOException {
        assertThat(read(new TablesWriter()).madeOf()).isEqualTo(MADE_OF);
    }
}
