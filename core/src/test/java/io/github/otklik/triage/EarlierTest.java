package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Versions;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EarlierTest {
    private static Command.Header by(Role role, int day) {
        return Command.Header.of(
                "c" + day, Posts.day(day), role.equals(Role.EXECUTOR) ? Actor.executor("zhkh") : Actor.of(role));
    }

    private static Event drafted(int day, DraftKind kind) {
        return accepted(new AnswerAct.SubmitDraft(by(Role.EXECUTOR, day), kind, "", ""));
    }

    private static Event published(int day) {
        return accepted(new AnswerAct.Publish(by(Role.CURATOR, day), "VK", ""));
    }

    private static Event accepted(Command.Act act) {
        return new Event.Acted(act, act.header().at(), new Versions("act 1", "hours"), List.of());
    }

    @Test
    @Cites({"1/13", "1/18"})
    @DisplayName("1/13, 1/18: an answer is of the kind of the draft that was published, and none until it was")
    void anAnswerIsOfTheKindOfItsDraft() {
        List<Event> events = List.of(
                accepted(new MessageAct.GiveAccess(by(Role.MINISTRY, 1), "VK", "a", "?")),
                drafted(2, DraftKind.INTERIM),
                published(3),
                drafted(4, DraftKind.INTERIM),
                drafted(5, DraftKind.FINAL),
                published(6),
                drafted(7, DraftKind.FINAL));
        assertThat(Earlier.answers(events))
                .containsExactly(
                        new Earlier.Answer(Posts.day(3), DraftKind.INTERIM),
                        new Earlier.Answer(Posts.day(6), DraftKind.FINAL));
        assertThat(Earlier.answers(events.subList(0, 2))).isEmpty();
    }
}
