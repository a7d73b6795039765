package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

import io.github.otklik.advice.Answer.Question;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Way;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.repeat.Repeat;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer before it is approved and tells what to look at (clauses 1/12, 1/15, 1/17): substance, network, measures,
 * language, personal data, attachments. It advises and blocks nothing.
 *
 * <p>A check is linear in the texts. This class is immutable and thread-safe; a host makes it once.
 */
public final class AnswerCheck {
    private final Regulation act;
    private final Table table;
    private final ModerationFilter filter;
    private final RepeatDetector detector;
    private final PersonalData personal;
    private final Lengths lengths;

    private AnswerCheck(
            Table table,
            Regulation act,
            ModerationFilter filter,
            RepeatDetector detector,
            PersonalData personal,
            Lengths lengths) {
        this.act = act;
        this.table = table.under(act);
        this.filter = filter;
        this.detector = detector;
        this.personal = personal;
        this.lengths = lengths;
    }

    /** The check by the library's own table, filter and detector, citing the decree. */
    public static AnswerCheck standard() {
        return of(ModerationFilter.standard(), RepeatDetector.standard());
    }

    /** The check by the library's own table, and a filter and a detector, citing the decree. */
    public static AnswerCheck of(ModerationFilter filter, RepeatDetector detector) {
        return new AnswerCheck(
                Table.load("answer.txt"),
                Regulation.decree(),
                requireNonNull(filter, "filter"),
                requireNonNull(detector, "detector"),
                PersonalData.strict(),
                Lengths.load());
    }

    /** The same check, citing another act. */
    public AnswerCheck under(Regulation regulation) {
        return new AnswerCheck(table, requireNonNull(regulation, "regulation"), filter, detector, personal, lengths);
    }

    /**
     * The same check that leaves alone the contacts of the office itself.
     *
     * @param contacts  phones in any spelling, addresses of mail, or {@code @domain} for all of a domain
     * @throws IllegalArgumentException if one is none of these
     */
    public AnswerCheck allowing(Collection<String> contacts) {
        return new AnswerCheck(
                table, act, filter, detector, PersonalData.allowing(Copies.list(contacts, "contacts")), lengths);
    }

    /**
     * The same check without some of its rules.
     *
     * @param rules  ids of rules, such as {@code vague-term}
     * @throws IllegalArgumentException if it has no such rule
     */
    public AnswerCheck without(Collection<String> rules) {
        return new AnswerCheck(table.without(Copies.list(rules, "rules")), act, filter, detector, personal, lengths);
    }

    /**
     * The same check with rules of the office's own behind the library's, in the form that the head of {@code answer.txt}
     * tells.
     *
     * @param rules  the text, read to its end and left open; at most 1,048,576 characters
     * @param name  the name of the text in errors, such as that of its file
     * @throws UnreadableException if it is too long, or lines of it are wrong; it lists them all
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public AnswerCheck with(Reader rules, String name) {
        Table more = table.with(requireNonNull(rules, "rules"), requireNonNull(name, "name"));
        return new AnswerCheck(more, act, filter, detector, personal, lengths);
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
        interim(answer, words, advice);
        boolean announced = attachments(answer, words, advice);
        length(question, answer, announced, advice);
        if (!words.isEmpty()) {
            for (Row row : table.rows()) {
                advice.addAll(new SignFinder(table, row, text, words).find());
            }
        }
        advice.sort(Comparator.comparingInt((Advice each) -> -each.weight()).thenComparingInt(Advice::start));
        return List.copyOf(advice);
    }

    /** Adds an advice of a row, unless the office has switched it off. */
    private void tell(List<Advice> advice, String row, int start, int end, Object... values) {
        table.find(row).ifPresent(it -> advice.add(it.advice(start, end, values)));
    }

    @Cites("1/17")
    private void substance(Question question, String text, List<Word> words, List<Advice> advice) {
        if (words.isEmpty()) {
            tell(advice, "empty", 0, 0);
            return;
        }
        Optional<Row> commonplaces = table.find("no-substance");
        if (commonplaces.filter(row -> said(row, words) < row.number()).isPresent()) {
            tell(advice, "no-substance", 0, text.length());
        } else if (!question.text().isBlank()) {
            Repeat compared = detector.compare(question.text(), text);
            if (compared.shared().isEmpty() && !compared.added().isEmpty()) {
                tell(advice, "off-topic", 0, 0);
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
            tell(advice, "other-network", 0, 0, answer.network(), question.network());
        }
    }

    @Cites("1/15")
    private void measures(Question question, Answer answer, List<Word> words, List<Advice> advice) {
        if (question.repeat() && answer.measures().isBlank()) {
            table.find("no-measures")
                    .filter(row -> row.find(words).isEmpty())
                    .ifPresent(row -> advice.add(row.advice(0, 0)));
        }
    }

    @Cites("1/13")
    private void interim(Answer answer, List<Word> words, List<Advice> advice) {
        boolean dated =
                table.find("date").filter(row -> !row.find(words).isEmpty()).isPresent();
        if (answer.interim() && !dated) {
            tell(advice, "no-final-date", 0, 0);
        }
    }

    @Cites("1/17")
    private void language(String text, List<Advice> advice) {
        for (Finding finding : filter.check(text).findings()) {
            String row = finding.way() == Way.LEARNED ? null : row(finding.category());
            if (row != null) {
                tell(advice, row, finding.start(), finding.end());
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
            tell(advice, found.kind().row(), found.start(), found.end());
        }
    }

    /** Whether the text announces an attachment; where the answer may have none, that is a finding. */
    @Cites("1/17")
    private boolean attachments(Answer answer, List<Word> words, List<Advice> advice) {
        List<Row.Match> announced =
                table.find("attachment").map(row -> row.find(words)).orElse(List.of());
        if (answer.attachments() != Answer.Attachments.SOME) {
            boolean none = answer.attachments() == Answer.Attachments.NONE;
            for (Row.Match match : announced) {
                tell(
                        advice,
                        none ? "no-attachment" : "attachment-unknown",
                        words.get(match.first()).start(),
                        words.get(match.afterLast() - 1).end());
            }
        }
        return !announced.isEmpty();
    }

    @Cites("1/17")
    private void length(Question question, Answer answer, boolean announced, List<Advice> advice) {
        String network = answer.network().isEmpty() ? question.network() : answer.network();
        boolean pictured = answer.attachments() == Answer.Attachments.SOME
                || (answer.attachments() == Answer.Attachments.UNKNOWN && announced);
        lengths.of(network).ifPresent(limits -> {
            int most = pictured ? limits.underPicture() : limits.plain();
            if (answer.text().length() > most) {
                tell(
                        advice,
                        "too-long",
                        most,
                        answer.text().length(),
                        answer.text().length(),
                        most,
                        network);
            }
        });
    }
}
