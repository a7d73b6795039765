package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TablesInputPropertyTest {
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
        TablesInput in = Kept.read(out);

        assertThat(in.texts()).isEqualTo(whole);
        assertThat(in.bits()).isEqualTo(bits);
        assertThat(in.numbers()).containsExactly(numbers.toArray(new Integer[0]));
        assertThat(in.text()).isEqualTo("конец");
        assertThat(in.bits()).isEqualTo(~bits);
        assertThat(in.bytes(2)).containsExactly(1, -1);
    }
}
