package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of states and commands, cell by cell, against {@code transitions.txt}. */
class TransitionTest {
    private static final List<TransitionRow> ROWS = TransitionRow.all();

    /** The decree, but with two interim answers, so that a final term can await agreement in every open state. */
    private static final Procedure TWO_INTERIMS = Procedure.of(
            Regulation.load(
                    new StringReader(Regulation.decree().toText().replace("interim-answers: 1", "interim-answers: 2")),
                    "two-interims.txt"),
            Calendars.of(Story.OMSK));

    private static Story standing(State state) {
        Story story = Story.under(TWO_INTERIMS);
        if (state == State.NEW) {
            return story;
        }
        story.access().classifies(Importance.HIGH).marks().routes("zhkh", "edu");
        story.draftsInterim("zhkh").approves().publishes().routes("zhkh", "edu").in(State.WORK);
        return switch (state) {
            case NEW, WORK -> story;
            case ROUTING -> story.returns("zhkh");
            case REVIEW -> story.draftsInterim("zhkh");
            case REWORK -> story.draftsInterim("zhkh").sendsBack().routes("zhkh", "edu");
            case APPROVED -> story.draftsInterim("zhkh").approves();
            case REFUSED -> story.refuses(Command.Ground.THREAT);
            case ANSWERED -> story.drafts("zhkh").approves().publishes();
            case CLOSED -> story.closes(Command.Outcome.DUPLICATE);
        };
    }

    /** The command with its fields right, issued by the role that may; by the co-executor where that is one's part. */
    private static Command.Act right(Story story, CommandType command) {
        Instant at = story.now();
        Actor lead = Actor.executor("zhkh");
        Actor coExecutor = Actor.executor("edu");
        return switch (command) {
            case GIVE_ACCESS -> new MessageAct.GiveAccess(by(Actor.of(Role.MINISTRY), at), Story.NETWORK, "", "");
            case CLASSIFY -> new MessageAct.Classify(by(curator(), at), List.of(), "", Importance.HIGH);
            case SHORTEN_TERM -> shorten(story);
            case MARK_SIGNIFICANT -> new MessageAct.MarkSignificant(by(curator(), at), "");
            case LINK_REPEAT -> new MessageAct.LinkRepeat(by(curator(), at), "m0");
            case ROUTE -> new MessageAct.Route(by(curator(), at), "roads", List.of());
            case RETURN -> new MessageAct.Return(by(coExecutor, at), "");
            case GIVE_INFORMATION -> new AnswerAct.GiveInformation(by(coExecutor, at), "");
            case SUBMIT_DRAFT -> new AnswerAct.SubmitDraft(by(lead, at), Command.DraftKind.FINAL, "", "");
            case APPROVE -> new AnswerAct.Approve(by(curator(), at));
            case RETURN_FOR_REWORK -> new AnswerAct.ReturnForRework(by(curator(), at), "");
            case PUBLISH -> new AnswerAct.Publish(by(curator(), at), Story.NETWORK, "");
            case AGREE_FINAL_TERM -> new AnswerAct.AgreeFinalTerm(by(curator(), at), at);
            case REFUSE -> new MessageAct.Refuse(by(curator(), at), Command.Ground.OBSCENE);
            case REVERSE_REFUSAL -> new MessageAct.ReverseRefusal(by(curator(), at), "why");
            case CLOSE -> new MessageAct.Close(by(curator(), at), Command.Outcome.WITHDRAWN, "");
            case REPORT_TO_HEAD -> new MessageAct.ReportToHead(by(curator(), at), Command.Subject.SIGNIFICANT);
            case ACKNOWLEDGE, CONFIRM, DENY, EXTEND_TERM ->
                throw new IllegalArgumentException("not in the decree: " + command);
        };
    }

    private static Command.Act shorten(Story story) {
        Obligation open = story.obligations().stream()
                .filter(each -> each.status() == Obligation.Status.PENDING && each.due() != null)
                .filter(each -> each.kind().nature() == Nature.DUTY)
                .reduce((first, second) -> second)
                .orElse(null);
        ObligationKind kind = open == null ? ObligationKind.REVIEW : open.kind();
        return new AnswerAct.ShortenTerm(by(curator(), story.now()), kind, story.now());
    }

    private static Actor curator() {
        return Actor.of(Role.CURATOR);
    }

    private static Command.Header by(Actor actor, Instant at) {
        return Command.Header.of("cell", at, actor);
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (State state : State.values()) {
            for (CommandType command : Regulation.decree().commands()) {
                cells.add(Arguments.of(state, command));
            }
        }
        return cells.stream();
    }

    @Cites({"1/5", "1/6.2", "1/6.3", "1/6.4", "1/7", "1/9", "1/10", "1/12", "1/13", "1/14.3", "1/18", "decision 11"})
    @DisplayName(
            "every cell of states and commands is decided: accepted as the table says, or refused with the right code")
    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("cells")
    void everyCellIsDecided(State state, CommandType command) {
        Story story = standing(state).in(state);
        Set<Obligation.Id> before = ids(story);
        TransitionRow row = ROWS.stream()
                .filter(each -> each.command() == command && each.in().contains(state))
                .findFirst()
                .orElse(null);

        Command.Act act = right(story, command);
        boolean told = story.allowed(act.header().actor()).contains(command);
        assertThat(told).as("told beforehand").isEqualTo(row != null);
        if (row == null) {
            story.denied(objection(state, command), clause(command)).act(act);
            return;
        }
        story.act(act);

        List<String> to = row.to().stream()
                .map(word -> word.equals("same") ? state.name() : word.equals("before") ? "WORK" : word)
                .toList();
        assertThat(to).contains(story.message().state().name());
        Set<Obligation.Id> started = ids(story);
        started.removeAll(before);
        assertThat(started).extracting(Obligation.Id::kind).allMatch(row.starts()::contains);
    }

    private static Set<Obligation.Id> ids(Story story) {
        Set<Obligation.Id> ids = new HashSet<>();
        story.obligations().forEach(obligation -> ids.add(obligation.id()));
        return ids;
    }

    private static Refusal.Code objection(State state, CommandType command) {
        if (command == CommandType.GIVE_ACCESS) {
            return Refusal.Code.DUPLICATE_CASE;
        }
        if (state == State.NEW) {
            return Refusal.Code.UNKNOWN_CASE;
        }
        return state.closed() ? Refusal.Code.CLOSED : Refusal.Code.WRONG_STATE;
    }

    private static String clause(CommandType command) {
        return command == CommandType.REPORT_TO_HEAD ? "1/19bis" : row(command).clause();
    }

    private static TransitionRow row(CommandType command) {
        return ROWS.stream()
                .filter(each -> each.command() == command)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("the table of the code has the states and outcomes of the text, no more and no less")
    void theTableSaysWhatTheTextSays() {
        Map<String, Set<String>> coded = new TreeMap<>();
        for (Transition row : Transition.table(Regulation.decree())) {
            for (State state : row.from()) {
                State to = row.to();
                coded.computeIfAbsent(row.command().word() + " in " + state, key -> new TreeSet<>())
                        .add(to == null ? "same" : to.name());
            }
        }
        Map<String, Set<String>> written = new TreeMap<>();
        for (TransitionRow row : ROWS) {
            for (State state : row.in()) {
                Set<String> to = written.computeIfAbsent(row.command().word() + " in " + state, key -> new TreeSet<>());
                row.to().forEach(word -> to.add(plain(word, state)));
            }
        }
        coded.replaceAll((cell, to) -> normal(cell, to));
        written.replaceAll((cell, to) -> normal(cell, to));
        assertThat(coded).isEqualTo(written);
    }

    private static String plain(String word, State state) {
        return word.equals("before") || word.equals(state.name()) ? "same" : word;
    }

    private static Set<String> normal(String cell, Set<String> to) {
        Set<String> plain = new TreeSet<>();
        State state = State.valueOf(cell.substring(cell.indexOf(" in ") + 4));
        to.forEach(word -> plain.add(plain(word, state)));
        return plain;
    }

    @Test
    @DisplayName("the decree gives each command to the role and clause of the text, and it meets the terms named there")
    void rolesClausesAndMetTermsAreThoseOfTheText() {
        for (TransitionRow row : ROWS) {
            assertThat(Regulation.decree().role(row.command())).isEqualTo(row.by());
            assertThat(Regulation.decree().clause(row.command())).hasToString(row.clause());
            assertThat(Pages.of(row.command()).meets()).isEqualTo(row.meets());
        }
        assertThat(ROWS)
                .extracting(TransitionRow::command)
                .containsAll(Regulation.decree().commands());
    }

    @Test
    @DisplayName("of every role and command, the regulation's role alone is not refused as a wrong role")
    void everyOtherRoleIsRefused() {
        for (CommandType command : Regulation.decree().commands()) {
            Story story = standing(command == CommandType.GIVE_ACCESS ? State.NEW : State.WORK);
            for (Role role : Role.officials()) {
                if (!role.equals(row(command).by())) {
                    assertThat(story.allowed(new Actor(role, "zhkh"))).doesNotContain(command);
                }
            }
        }
    }
}
