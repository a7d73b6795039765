package io.github.otklik.registry;

import static io.github.otklik.registry.Registers.START;
import static io.github.otklik.registry.Registers.TODAY;
import static io.github.otklik.registry.Registers.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.Rows;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of statuses and commands, cell by cell, against {@code page-transitions.txt}. */
class StatusChangeTest {
    static List<String> rows() {
        return Rows.of(StatusChangeTest.class, "page-transitions.txt");
    }

    private static PageCommand right(PageAct act) {
        PageCommand.Header unit = Registers.by(Registers.unit(), "p", TODAY);
        return switch (act) {
            case PLAN -> Registers.plan("p", UNIT.id(), TODAY);
            case EXEMPT ->
                new PageCommand.Exempt(Registers.by(Registers.adviser(), "p", TODAY), UNIT.id(), "vk", "акт");
            case CONSENT -> Registers.consent("unit-head", "p", TODAY);
            case IDENTIFY ->
                new PageCommand.Add(
                        Registers.by(Registers.adviser(), "p", TODAY), new PageFact.Identity("", "", "Имя"));
            case APPOINT -> new PageCommand.Add(unit, new PageFact.Person("protection", Role.EXECUTOR, "Кто", null));
            case PROTECT -> new PageCommand.Add(unit, new PageFact.Protection(true, "кто", "где", null, ""));
            case PRESENT -> new PageCommand.Add(unit, new PageFact.Presentation(true, "", true));
            default -> Registers.move(act, "p", TODAY);
        };
    }

    private static PageRegistry.Entry entry(PageStatus status) {
        return status == PageStatus.EXEMPT
                ? Registers.exemption("p", UNIT, "vk")
                : Registers.good("p", UNIT, "vk").with(START, new PageFact.Standing(status, "акт"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Cites({"2/2.1", "2/4"})
    @DisplayName("2/2.1, 2/4: each command in each status does what the table says")
    void eachCell(String row) {
        String[] cells = row.split(" +", -1);
        PageAct act = PageAct.valueOf(cells[0].toUpperCase(Locale.ROOT));
        List<PageStatus> statuses = new ArrayList<>(List.of(PageStatus.values()));
        statuses.add(0, null);
        assertThat(cells).hasSize(statuses.size() + 1);
        for (int i = 0; i < statuses.size(); i++) {
            PageStatus status = statuses.get(i);
            PageRegistry registry = status == null ? Registers.with() : Registers.with(entry(status));
            Decision<PageRegistry.Entry> decision = registry.decide(Registers.RULES, right(act));
            String cell = cells[i + 1];
            if (cell.equals("x")) {
                assertThat(decision).as("%s in %s", act, status).isInstanceOf(Decision.Rejected.class);
            } else {
                assertThat(decision).as("%s in %s", act, status).isInstanceOf(Decision.Accepted.class);
                assertThat(((Decision.Accepted<PageRegistry.Entry>) decision)
                                .only()
                                .status(TODAY))
                        .hasValue(cell.equals("=") ? status : PageStatus.valueOf(cell));
            }
        }
    }

    @Test
    void everyActOnPagesIsInTheTableOnce() {
        assertThat(StatusChange.TABLE).extracting(StatusChange::command).doesNotHaveDuplicates();
        assertThat(rows()).hasSameSizeAs(StatusChange.TABLE);
    }

    @Test
    void commandsOfAWrongSortAreNotBuilt() {
        PageCommand.Header header = Registers.by(Registers.adviser(), "p", TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageCommand.Move(header, PageAct.PLAN, ""))
                .withMessageStartingWith("No move: PLAN; it must be one of AGREE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageCommand.Move(header, PageAct.CONSENT, ""))
                .withMessageStartingWith("No move: CONSENT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageCommand.Add(header, new PageFact.Standing(PageStatus.ACTIVE, "")))
                .withMessageStartingWith("A status is not added");
    }
}
