package io.github.otklik.triage;

import io.github.otklik.command.Command.DraftKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Messages for tests; instants are counted in hours from one of them. */
final class Posts {
    static final Instant START = Instant.parse("2022-08-01T00:00:00Z");
    static final Triage TRIAGE = Triage.standard();

    private Posts() {}

    static Instant hour(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    static Instant day(double days) {
        return hour(24 * days);
    }

    static Post post(String id, String author, Instant at, String text) {
        return Post.of(id, "VK", author, at, text);
    }

    static Earlier answered(Post post, double... daysOfAnswers) {
        List<Earlier.Answer> answers = new ArrayList<>();
        for (double day : daysOfAnswers) {
            answers.add(new Earlier.Answer(day(day), DraftKind.FINAL));
        }
        return new Earlier(post, answers);
    }

    static Triaged propose(String text) {
        return TRIAGE.propose(post("m", "somebody", START, text), History.of(List.of(), START), START);
    }

    static Triaged propose(Post post, Earlier... history) {
        return TRIAGE.propose(post, History.of(List.of(history), START.minus(Duration.ofDays(60))), post.at());
    }
}
