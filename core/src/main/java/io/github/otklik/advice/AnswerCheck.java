package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Cites;
import io.github.otklik.repeat.Repeat;
import io.github.otklik.repeat.RepeatDetector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer before it is approved and tells what to look at (clauses 1/12, 1/15, 1/17): substance, network, measures,
 * language, personal data, attachments. It advises and blocks nothing.
 *
 * <p>A check is linear in the texts. This class is immutable and thread-safe; a host makes it once.
 */
public final class AnswerCheck {
    private final Table table;
    private final ModerationFilter filter;
    private final RepeatDetector detector;
    private final PersonalData personal;

    private AnswerCheck(Table table, ModerationFilter filter, RepeatDetector detector, PersonalData personal) {
        this.table = table;
        this.filter = filter;
        this.detector = detector;
        this.personal = personal;
    }

    /** The check by the library's own table, filter and detector. */
    public static AnswerCheck standard() {
        return of(ModerationFilter.standard(), RepeatDetector.standard());
    }

    /** The check by the library's own table, and a filter and a detector. */
    public static AnswerCheck of(ModerationFilter filter, RepeatDetector detector) {
        return new AnswerCheck(
                Table.load("answer.txt"),
                requireNonNull(filter, "filter"),
                requireNonNull(detector, "detector"),
                PersonalData.strict());
    }

    /**
     * The same check that leaves alone the contacts of the office itself.
     *
     * @param contacts  phones in any spelling, addresses of mail, or {@code @domain} for all of a domain
     * @throws IllegalArgumentException if one is none of these
     */
    public AnswerCheck allowing(Collection<String> contacts) {
        return new AnswerCheck(table, filter, detector, PersonalData.allowing(List.copyOf(contacts)));
    }

    /**
     * What to look at in an answer, the weightiest first, then by place.
     *
     * @throws IllegalArgumentException if a text is longer than {@link ModerationFilter#LONGEST} units
     */
    public List<Advice> check(Question question, Answer answer) {
        requireNonNull(question, "question");
        String text = MannerCheck.bounded(requireNonNull(answer, "answer").text());
        List<Word> words = Words.of(text);
        List<Advice> advice = new ArrayList<>();
        substance(question, text, words, advice);
        network(question, answer, advice);
        measures(question, answer, words, advice);
        language(text, advice);
        if (answer.open()) {
            personal(text, advice);
        }
        attachments(answer, words, advice);
        advice.sort(Comparator.comparingInt((Advice each) -> -each.weight()).thenComparingInt(Advice::start));
        return List.copyOf(advice);
    }

    @Cites("1/17")
    private void substance(Question question, String text, List<Word> words, List<Advice> advice) {
        Row row = table.row("no-substance");
        if (words.isEmpty()) {
            advice.add(table.row("empty").advice(0, 0));
        } else if (said(row, words) < row.number()) {
            advice.add(row.advice(0, text.length()));
        } else if (!question.text().isBlank()) {
            Repeat compared = detector.compare(question.text(), text);
            if (compared.shared().isEmpty() && !compared.added().isEmpty()) {
                advice.add(table.row("off-topic").advice(0, 0));
            }
        }
    }

    /** How many words are left when the commonplaces are taken away. */
    private static int said(Row commonplaces, List<Word> words) {
        int said = words.size();
        for (Row.Match match : commonplaces.find(words)) {
            said -= match.afterLast() - match.first();
        }
        return said;
    }

    @Cites("1/12")
    private void network(Question question, Answer answer, List<Advice> advice) {
        if (!answer.network().isEmpty() && !answer.network().equals(question.network())) {
            advice.add(table.row("other-network").advice(0, 0, answer.network(), question.network()));
        }
    }

    @Cites("1/15")
    private void measures(Question question, Answer answer, List<Word> words, List<Advice> advice) {
        Row row = table.row("no-measures");
        if (question.repeat() && answer.measures().isBlank() && row.find(words).isEmpty()) {
            advice.add(row.advice(0, 0));
        }
    }

    @Cites("1/17")
    private void language(String text, List<Advice> advice) {
        for (Finding finding : filter.check(text).findings()) {
            String row = row(finding.category());
            if (row != null) {
                advice.add(table.row(row).advice(finding.start(), finding.end()));
            }
        }
    }

    private static @Nullable String row(Category category) {
        return switch (category) {
            case OBSCENE, VULGAR -> "obscene";
            case INSULT, THREAT, HARM_INTENT -> "rude";
            case SPAM, ADVERTISING -> null;
        };
    }

    private void personal(String text, List<Advice> advice) {
        for (PersonalData.Found found : personal.find(text)) {
            advice.add(table.row(found.kind().row()).advice(found.start(), found.end()));
        }
    }

    @Cites("1/17")
    private void attachments(Answer answer, List<Word> words, List<Advice> advice) {
        if (answer.attachments() == Answer.Attachments.SOME) {
            return;
        }
        Row announced = table.row("no-attachment");
        Row told = answer.attachments() == Answer.Attachments.NONE ? announced : table.row("attachment-unknown");
        for (Row.Match match : announced.find(words)) {
            advice.add(told.advice(
                    words.get(match.first()).start(),
                    words.get(match.afterLast() - 1).end()));
        }
    }
}
