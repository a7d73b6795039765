package io.github.otklik.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    @Test
    void aMessageIsTakenInAndItsTermsAreExplained() {
        assertThat(output())
                .contains("DELETE [Finding[category=OBSCENE")
                .contains("1/10: Действие «согласование» невозможно: сообщение в состоянии «на маршрутизации».")
                .contains("направить исполнителям (ROUTE/1) — куратор", "Исполнено пт 26.08.2022 16:00, в срок.")
                .contains("возвратить не по компетенции (RETURN/1/zhkh) — исполнитель «zhkh»")
                .contains("представить проект ответа (DRAFT/1)", "Истекает: пн 29.08.2022 14:00.")
                .contains("ответить (ANSWER/1) — куратор", "Истекает: вт 30.08.2022 08:45.")
                .contains("Разбудить: 2022-08-29T04:30:00Z");
    }

    /** What the program prints. */
    static String output() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
