package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.moderation.automaton.TableFile;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of edits and of what speaks for a reading. */
class ChannelTest {
    private static final List<String> ROWS = new TableFile(Channel.class, "channel.txt")
            .lines().stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();

    /** The constants that name rows, by their numbers. */
    private static List<String> constants() throws IllegalAccessException {
        List<String> names = new ArrayList<>(Collections.nCopies(ROWS.size(), ""));
        for (Field field : Channel.class.getDeclaredFields()) {
            if (!Modifier.isPrivate(field.getModifiers()) && field.getType() == int.class) {
                names.set(
                        field.getInt(null),
                        field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return names;
    }

    @Test
    void eachRowHasTheNameOfItsConstant() throws IllegalAccessException {
        assertThat(ROWS).extracting(row -> row.substring(0, row.indexOf(' '))).isEqualTo(constants());
    }

    @Test
    void theWeightOfARowIsTheNumberBehindItsName() {
        assertThat(Channel.weight(Channel.LOOK_ALIKE)).isEqualTo(1);
        assertThat(Channel.read(ROWS)[Channel.LOOK_ALIKE]).isEqualTo((byte) 1);
        assertThat(ROWS).contains("look-alike 1");
    }

    @Test
    void aTableThatIsNoSuchIsRefusedByItsLine() {
        List<String> wrong = new ArrayList<>(ROWS);
        wrong.set(1, "repeated two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.read(wrong))
                .withMessage(
                        "channel.txt:2: must be one of " + ROWS.size() + " rows of a name and a weight: repeated two");
        wrong.set(1, "repeated 2");
        wrong.add("else 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.read(wrong))
                .withMessageStartingWith("channel.txt:" + (ROWS.size() + 1) + ": must be one of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.read(Arrays.asList("# no rows", "")))
                .withMessage("channel.txt: must have " + ROWS.size() + " rows, has 0");
    }
}
