package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegulationsTest {
    private static final Regulation FIRST = version("1", "2020-01-01", "Действуют по: 2021-12-31");
    private static final Regulation SECOND = version("2", "2022-01-01", "Действуют по: 2022-06-30");
    private static final Regulation THIRD = version("3", "2022-07-01", "");

    @Test
    void theVersionOfADayIsTheOneEffectiveOnIt() {
        Regulations regulations = Regulations.of(List.of(THIRD, FIRST, SECOND));

        assertThat(regulations.effectiveOn(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(regulations.effectiveOn(LocalDate.of(2020, 1, 1))).hasValue(FIRST);
        assertThat(regulations.effectiveOn(LocalDate.of(2021, 12, 31))).hasValue(FIRST);
        assertThat(regulations.effectiveOn(LocalDate.of(2022, 1, 1))).hasValue(SECOND);
        assertThat(regulations.effectiveOn(LocalDate.of(2030, 1, 1))).hasValue(THIRD);
        assertThat(regulations.all()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aVersionIsFoundByItsNamesWhetherEffectiveOrNot() {
        Regulations regulations = Regulations.of(List.of(FIRST, SECOND, THIRD));

        assertThat(regulations.find("act", "1")).hasValue(FIRST);
        assertThat(regulations.find("act", "4")).isEmpty();
        assertThat(regulations.find("other", "1")).isEmpty();
    }

    @Test
    void overlapsGapsAndNamesakesAreToldTogether() {
        Regulation early = version("2", "2021-12-31", "Действуют по: 2022-06-29");

        assertThat(problems(List.of(FIRST, early, THIRD, THIRD)))
                .containsExactly(
                        "overlap: 'act version 1' to 2021-12-31, 'act version 2' from 2021-12-31;"
                                + " the last day must come before that",
                        "gap: 'act version 2' to 2022-06-29, 'act version 3' from 2022-07-01; it must be from 2022-06-30",
                        "given twice: 'act version 3'; it must stand once",
                        "overlap: 'act version 3' to any day, 'act version 3' from 2022-07-01;"
                                + " the last day must come before that");
    }

    @Test
    void aSetHasAtLeastOneRegulation() {
        assertThat(problems(List.of())).containsExactly("none given: 0; there must be at least 1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        Regulations regulations = Regulations.of(List.of(FIRST));

        assertThatThrownBy(() -> Regulations.of(null)).hasMessage("regulations");
        assertThatThrownBy(() -> Regulations.of(Collections.singletonList(null)))
                .hasMessage("regulation");
        assertThatThrownBy(() -> regulations.effectiveOn(null)).hasMessage("date");
        assertThatThrownBy(() -> regulations.find(null, "1")).hasMessage("id");
        assertThatThrownBy(() -> regulations.find("act", null)).hasMessage("version");
    }

    private static List<String> problems(List<Regulation> regulations) {
        return catchThrowableOfType(UnreadableException.class, () -> Regulations.of(regulations))
                .problems();
    }

    private static Regulation version(String version, String from, String to) {
        return RegulationTexts.load(RegulationTexts.with(2, "Версия: " + version, 4, "Действуют с: " + from, 5, to));
    }
}
