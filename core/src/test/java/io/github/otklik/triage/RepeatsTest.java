package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.command.Command.Ground;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same question of the same author. Asked on days 0 and 10, and again on day 20. */
class RepeatsTest {
    private static final String ASKED = "Когда отремонтируют дорогу на улице Ленина возле дома 5? Одни ямы.";
    private static final String AGAIN = "Сколько ещё ждать ремонта дороги у дома 5 по Ленина?";
    private static final Post FIRST = Posts.post("m1", "a", Posts.day(0), ASKED);
    private static final Post SECOND = Posts.post("m2", "a", Posts.day(10), ASKED);
    private static final Post THIRD = Posts.post("m3", "a", Posts.day(20), AGAIN);

    private static Proposal.LinkRepeat link(Triaged triaged) {
        assertThat(triaged.of(Proposal.LinkRepeat.class)).hasSize(1);
        return triaged.of(Proposal.LinkRepeat.class).get(0);
    }

    private static String told(Triaged triaged) {
        return link(triaged).reasons().stream()
                .map(reason -> reason.text(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @Cites("1/15")
    @DisplayName("1/15: the same question of the same author is proposed as a repeat of the earlier message")
    void theSameQuestionIsLinked() {
        Triaged triaged = Posts.propose(THIRD, Posts.answered(FIRST, 1));
        Proposal.LinkRepeat link = link(triaged);
        assertThat(link.of()).isEqualTo("m1");
        assertThat(link.clause()).hasToString("1/15");
        assertThat(link.answers()).isEqualTo(1);
        assertThat(link.answeredMoreThanOnce()).isFalse();
        assertThat(link.certain()).isTrue();
        assertThat(told(triaged)).contains("measures taken or of progress");
        assertThat(triaged.of(Proposal.Refuse.class)).isEmpty();
    }

    @Test
    @Cites("1/18")
    @DisplayName("1/18: answered twice and with nothing new, it may be refused as a repeat")
    void answeredTwiceAndNothingNewMayBeRefused() {
        Triaged triaged = Posts.propose(THIRD, Posts.answered(FIRST, 1), Posts.answered(SECOND, 11));
        assertThat(link(triaged).answeredMoreThanOnce()).isTrue();
        assertThat(link(triaged).nothingNew()).isTrue();
        assertThat(triaged.of(Proposal.Refuse.class)).singleElement().satisfies(refuse -> {
            assertThat(refuse.ground()).isEqualTo(Ground.REPEATED);
            assertThat(refuse.clause()).hasToString("1/18");
            assertThat(refuse.findings()).isEmpty();
            assertThat(refuse.reasons()).hasSize(3);
        });
        assertThat(triaged.of(Proposal.Delete.class)).isEmpty();
    }

    @Test
    @Cites("1/18")
    @DisplayName("1/18: new circumstances forbid a refusal, however often the question was answered")
    void aNewFactForbidsTheRefusal() {
        Post followup = Posts.post("m3", "a", Posts.day(20), AGAIN + " Вчера сосед пробил колесо и повредил диск.");
        Triaged triaged = Posts.propose(followup, Posts.answered(FIRST, 1), Posts.answered(SECOND, 11));
        assertThat(link(triaged).answeredMoreThanOnce()).isTrue();
        assertThat(link(triaged).nothingNew()).isFalse();
        assertThat(link(triaged).added()).contains("пробил", "диск");
        assertThat(triaged.of(Proposal.Refuse.class)).isEmpty();
        assertThat(told(triaged)).contains("cannot be refused as a repeat");
    }

    @Test
    @DisplayName("1/18: what any of the earlier messages said is not new")
    void whatAnEarlierMessageSaidIsNotNew() {
        Post wheel = Posts.post("m2", "a", Posts.day(10), ASKED + " Вчера сосед пробил колесо и повредил диск.");
        Post again = Posts.post("m3", "a", Posts.day(20), ASKED + " Сосед пробил колесо и повредил диск.");
        Triaged triaged = Posts.propose(again, Posts.answered(FIRST, 1), Posts.answered(wheel, 11, 12));
        assertThat(link(triaged).of()).isEqualTo("m2");
        assertThat(link(triaged).added()).isEmpty();
        assertThat(triaged.of(Proposal.Refuse.class)).hasSize(1);
    }

    @Test
    @DisplayName("1/18: answers to a message that is not surely the same question ground no refusal")
    void onlyAnswersToWhatIsSurelyTheSameGroundARefusal() {
        Post wheel = Posts.post("m2", "a", Posts.day(10), ASKED + " Вчера сосед пробил колесо и повредил диск.");
        Post again = Posts.post("m3", "a", Posts.day(20), ASKED + " Сосед пробил колесо и повредил диск.");
        Triaged triaged = Posts.propose(again, Posts.answered(FIRST, 1), Posts.answered(wheel, 11));
        assertThat(link(triaged).answeredMoreThanOnce()).isTrue();
        assertThat(link(triaged).nothingNew()).isTrue();
        assertThat(triaged.of(Proposal.Refuse.class)).isEmpty();
        assertThat(told(triaged)).contains("Of these answers 1 were given to messages surely of the same question");
    }

    @Test
    @DisplayName("1/18: only answers on the substance, given before the message, count")
    void onlyEarlierFinalAnswersCount() {
        Earlier interim = new Earlier(
                FIRST,
                List.of(
                        new Earlier.Answer(Posts.day(1), DraftKind.INTERIM),
                        new Earlier.Answer(Posts.day(2), DraftKind.FINAL)));
        Triaged triaged = Posts.propose(THIRD, interim, Posts.answered(SECOND, 20, 21));
        assertThat(link(triaged).answers()).isEqualTo(1);
        assertThat(triaged.of(Proposal.Refuse.class)).isEmpty();
    }

    @Test
    @DisplayName("1/15: what was not answered yet may be a duplicate, and the link is not certain")
    void anUnansweredOneMayBeADuplicate() {
        Triaged triaged = Posts.propose(THIRD, Posts.answered(FIRST));
        assertThat(link(triaged).certain()).isFalse();
        assertThat(told(triaged)).contains("may be a duplicate");
    }

    @Test
    @DisplayName(
            "1/15, 1/18: another author, the same name in another network and nobody's name are not the same author")
    void onlyTheSameAuthorRepeats() {
        Earlier first = Posts.answered(FIRST, 1, 2);
        assertThat(Posts.propose(Posts.post("m3", "b", Posts.day(20), AGAIN), first)
                        .proposals())
                .isEmpty();
        assertThat(Posts.propose(Post.of("m3", "OK", "a", Posts.day(20), AGAIN), first)
                        .proposals())
                .isEmpty();
        Earlier nobodys = Posts.answered(Posts.post("m1", "", Posts.day(0), ASKED), 1, 2);
        assertThat(Posts.propose(Posts.post("m3", "", Posts.day(20), AGAIN), nobodys)
                        .proposals())
                .isEmpty();
    }

    @Test
    @DisplayName("1/15: another place or matter is another question")
    void anotherQuestionIsNoRepeat() {
        Post other = Posts.post("m3", "a", Posts.day(20), "Когда отремонтируют дорогу на улице Кирова возле дома 5?");
        assertThat(Posts.propose(other, Posts.answered(FIRST, 1, 2)).proposals())
                .isEmpty();
    }

    @Test
    @DisplayName("1/15: the message itself, later ones and those too long ago are not looked at")
    void onlyEarlierMessagesInTimeAreLookedAt() {
        Earlier itself = Posts.answered(THIRD, 21, 22);
        Earlier later = Posts.answered(Posts.post("m4", "a", Posts.day(30), ASKED), 31, 32);
        Earlier atOnce = Posts.answered(Posts.post("m5", "a", Posts.day(20), ASKED), 21);
        assertThat(Posts.propose(THIRD, itself, later, atOnce).proposals()).isEmpty();
        Earlier halfAYearAgo = Posts.answered(Posts.post("m0", "a", Posts.day(-160), ASKED), -159, -158);
        assertThat(Posts.propose(THIRD, halfAYearAgo).proposals()).isEmpty();
        Earlier less = Posts.answered(Posts.post("m0", "a", Posts.day(-159.9), ASKED), -159, -158);
        assertThat(Posts.propose(THIRD, less).proposals()).hasSize(2);
    }

    @Test
    @DisplayName("1/18: of a message longer than what is compared nobody says that nothing is new")
    void aMessageTooLongToCompareIsNotRefused() {
        String filler = IntStream.range(0, 200)
                .mapToObj(i -> "щщ" + (char) ('а' + i % 26) + (char) ('а' + i / 26))
                .collect(Collectors.joining(" "));
        Post first = Posts.post("m1", "a", Posts.day(0), filler);
        Post second = Posts.post("m2", "a", Posts.day(10), filler + " и провалился мост");
        Triaged triaged = Posts.propose(second, Posts.answered(first, 1, 2));
        assertThat(link(triaged).nothingNew()).isFalse();
        assertThat(told(triaged)).contains("longer than what is compared");
        assertThat(triaged.of(Proposal.Refuse.class)).isEmpty();
    }

    @Test
    @DisplayName("1/15: a repeat is linked to an answered message rather than to a likelier one that was not")
    void anAnsweredOneIsLinkedFirst() {
        Earlier unanswered = Posts.answered(Posts.post("m2", "a", Posts.day(10), AGAIN));
        assertThat(link(Posts.propose(THIRD, Posts.answered(FIRST, 1), unanswered))
                        .of())
                .isEqualTo("m1");
    }
}
