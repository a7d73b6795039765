package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for one sign of a table in one text. */
final class SignFinder {
    /** The number of words within which an opening begins. */
    private static final int OPENING = 6;
    /** A word that may stand before an opening and is not a name, such as "р." and "п.". */
    private static final int SHORT = 2;

    /** So many words of capitals in a row are a shout, in which abbreviations are not looked for. */
    private static final int SHOUT = 3;

    private final Table table;
    private final Row row;
    private final CharSequence text;
    private final List<Word> words;

    SignFinder(Table table, Row row, CharSequence text, List<Word> words) {
        this.table = table;
        this.row = row;
        this.text = text;
        this.words = words;
    }

    List<Advice> find() {
        return switch (row.kind()) {
            case PHRASE -> advice(row.find(words));
            case OPENING -> advice(opening(false));
            case DATELINE -> advice(opening(true));
            case RUN -> advice(runs());
            case SENTENCE -> advice(sentences());
            case ABSENCE -> row.find(words).isEmpty() ? List.of(row.advice(0, 0)) : List.of();
            case UNLESS -> stands(row.other()) ? List.of() : advice(row.find(words));
            case APART -> advice(apart());
            case MARKS -> passages(shapes().marks(marks(), row.number()));
            case CAPITALS -> passages(shapes().capitals(row.number()));
            case ABBREVIATION -> passages(shapes().abbreviations(row, SHOUT));
            case FOREIGN -> passages(shapes().foreign(row));
            case TOTAL, SUBSTANCE, CHECK -> List.of();
        };
    }

    private ShapeFinder shapes() {
        return new ShapeFinder(text, words);
    }

    private Set<Character> marks() {
        Set<Character> marks = new HashSet<>();
        for (Phrase phrase : row.phrases()) {
            phrase.elements().forEach(forms -> forms.forEach(form -> marks.add(form.charAt(0))));
        }
        return marks;
    }

    private List<Advice> passages(List<ShapeFinder.Span> spans) {
        return spans.stream()
                .map(span -> row.advice(span.start(), span.end(), text.subSequence(span.start(), span.end())))
                .toList();
    }

    private boolean stands(String other) {
        return table.find(other).filter(it -> !it.find(words).isEmpty()).isPresent();
    }

    /** Where its phrases stand in sentences in which those of the other row do not. */
    private List<Row.Match> apart() {
        List<Row.Match> matches = row.find(words);
        if (matches.isEmpty()) {
            return matches;
        }
        Set<Integer> excused = new HashSet<>();
        table.find(row.other())
                .ifPresent(other -> other.find(words)
                        .forEach(match -> excused.add(words.get(match.first()).sentence())));
        return matches.stream()
                .filter(match -> !excused.contains(words.get(match.first()).sentence()))
                .toList();
    }

    private List<Advice> advice(List<Row.Match> matches) {
        return matches.stream()
                .map(match -> row.advice(
                        words.get(match.first()).start(),
                        words.get(match.afterLast() - 1).end()))
                .toList();
    }

    private List<Row.Match> opening(boolean dateline) {
        for (int at = 0; at < Math.min(OPENING, words.size()); at++) {
            int length = row.longest(words, at);
            if (length > 0 && (!dateline || (at > 0 && words.get(at).apart() && isParted(at + length)))) {
                return List.of(new Row.Match(0, at + length));
            }
            Word word = words.get(at);
            boolean named = Character.isUpperCase(text.charAt(word.start())) || word.end() - word.start() <= SHORT;
            if (word.isNumber() || !named) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a full stop or a dash stands before a word, or the text ends there. */
    private boolean isParted(int word) {
        int from = words.get(word - 1).end();
        int to = word < words.size() ? words.get(word).start() : text.length();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '-' || c == '–' || c == '—' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    private List<Row.Match> runs() {
        List<Row.Match> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= words.size(); at++) {
            boolean fits = at < words.size() && row.longest(words, at) > 0;
            boolean joined = fits && at > start && !words.get(at).apart();
            if (!fits || !joined) {
                if (at - start >= row.number()) {
                    runs.add(new Row.Match(start, at));
                }
                start = fits ? at : at + 1;
            }
        }
        return runs;
    }

    private List<Row.Match> sentences() {
        List<Row.Match> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size()
                    || words.get(at).sentence() != words.get(start).sentence()) {
                if (at - start > row.number()) {
                    sentences.add(new Row.Match(start, at));
                }
                start = at;
            }
        }
        return sentences;
    }
}
