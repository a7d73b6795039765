package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Cites("decision 14")
class ProceduresTest {
    private static final Procedure LATER = Procedure.of(
            Regulation.load(
                    new StringReader(Regulation.decree()
                            .toText()
                            .replace("Версия: 1", "Версия: 2")
                            .replace("2022-08-26", "2023-01-01")),
                    "later.txt"),
            Calendars.of(Story.OMSK));

    @Test
    @DisplayName("decision 14: a message starts under the regulation in effect on the local day of access")
    void theRegulationInEffectOnTheDayOfAccessIsFound() {
        Procedures procedures = Procedures.of(List.of(Story.DECREE, LATER));
        assertThat(procedures.startingAt(Story.instant("2022-12-31T23:59"))).contains(Story.DECREE);
        assertThat(procedures.startingAt(Story.instant("2023-01-01T00:00"))).contains(LATER);
        assertThat(procedures.startingAt(Story.instant("2022-08-25T12:00"))).isEmpty();
    }

    @Test
    @DisplayName("decision 14: a message is found the procedure it started under")
    void aMessageKeepsItsProcedure() {
        Procedures procedures = Procedures.of(List.of(Story.DECREE, LATER));
        assertThat(procedures.of(Story.normal("2023-02-01T09:00").message())).contains(Story.DECREE);
        assertThat(procedures.of(MessageCase.of("m1"))).isEmpty();
        assertThat(Procedures.of(List.of(LATER))
                        .of(Story.normal("2022-08-29T09:00").message()))
                .isEmpty();
    }

    @Test
    void twoProceduresOfTheSameVersionsAreRefused() {
        assertThatThrownBy(() -> Procedures.of(List.of(LATER, LATER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of each version is allowed");
    }

    @Test
    void theActThatBeganLastIsInForceWhateverTheOrder() {
        Procedures procedures = Procedures.of(List.of(LATER, Story.DECREE));
        assertThat(procedures.startingAt(Story.instant("2022-12-31T23:59"))).contains(Story.DECREE);
        assertThat(procedures.startingAt(Story.instant("2023-01-01T00:00"))).contains(LATER);
    }

    @Test
    void noneOfTwoActsThatBeginOnOneDayIsChosen() {
        Procedure second = Procedure.of(
                Regulation.load(
                        new StringReader(Regulation.decree().toText().replace("Версия: 1", "Версия: 2")), "second.txt"),
                Calendars.of(Story.OMSK));
        Procedures both = Procedures.of(List.of(Story.DECREE, second));
        assertThatThrownBy(() -> both.startingAt(Story.instant("2022-09-01T09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Regulations moskalenki-2022-08 version 1 and moskalenki-2022-08 version 2 begin on one day,"
                                + " 2022-08-26; the later one must begin after the other");
    }
}
