package io.github.otklik.repeat;

import io.github.otklik.repeat.Families.Side;
import io.github.otklik.repeat.Term.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a message, each once and in the order of the text, in one pass over its tokens. */
final class TermReader {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_NAME = 3;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final @Nullable Meaning[] meanings;
    private final boolean cased;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private TermReader(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.meanings = new Meaning[tokens.size()];
        boolean capitals = false;
        for (int i = 0; i < meanings.length; i++) {
            Token token = tokens.get(i);
            meanings[i] = token.number() ? null : vocabulary.meaning(token.text());
            capitals |= token.capital();
        }
        this.cased = capitals;
    }

    static Collection<Term> read(List<Token> tokens, Vocabulary vocabulary) {
        TermReader reader = new TermReader(tokens, vocabulary);
        int at = 0;
        while (at < tokens.size() && reader.terms.size() < Profile.MOST_TERMS) {
            at = reader.read(at);
        }
        return reader.terms.values();
    }

    /** Reads a term; the place after it. */
    private int read(int at) {
        Token token = tokens.get(at);
        if (token.number()) {
            number(at, at + 1, token.text(), token.vague(), false);
            return at + 1;
        }
        Meaning meaning = meanings[at];
        if (meaning != null && meaning.number() > 0 && !isName(at)) {
            int end = at + 1;
            int value = meaning.number();
            while (end < tokens.size() && goesOn(value, meanings[end])) {
                value += number(meanings[end]);
                end++;
            }
            number(at, end, String.valueOf(value), false, true);
            return end;
        }
        if (is(meaning, Role.WHICH) && token.capital() && !token.closed() && isNameNext(at + 1)) {
            put(new Term(vocabulary.stem(token.text()), Kind.NUMBER, "which", true, Bits.NONE, token.text()));
        } else {
            word(at, token, meaning);
        }
        return at + 1;
    }

    private boolean isNameNext(int at) {
        return at < tokens.size() && tokens.get(at).capital() && isName(at);
    }

    private static int number(@Nullable Meaning meaning) {
        return meaning == null ? 0 : meaning.number();
    }

    /** Whether a number in words goes on: "двадцать" and "восемь", "сто" and "двенадцать". */
    private static boolean goesOn(int value, @Nullable Meaning next) {
        int number = number(next);
        return number > 0
                && ((value % HUNDRED == 0 && number < HUNDRED)
                        || (value % HUNDRED > TEN && value % TEN == 0 && number < TEN));
    }

    /** Keeps a number at some tokens: it counts something, or it names what stands beside it. */
    private void number(int at, int end, String digits, boolean vague, boolean inWords) {
        Meaning before = at > 0 ? meanings[at - 1] : null;
        Meaning after = end < tokens.size() && !tokens.get(end - 1).closed() ? meanings[end] : null;
        if (vague || is(after, Role.UNIT) || is(after, Role.COUNT) || is(before, Role.COUNT)) {
            if (!inWords) {
                put(new Term(digits, Kind.QUANTITY, "", false, Bits.NONE, digits));
            }
            return;
        }
        String of = of(before);
        if (of.isEmpty() && at > 0 && isName(at - 1)) {
            of = "house";
        }
        if (of.isEmpty()) {
            of = of(after);
        }
        if (inWords && of.isEmpty() && digits.length() < 2) {
            return;
        }
        put(new Term(digits, Kind.NUMBER, of, !of.isEmpty(), Bits.NONE, digits));
    }

    private String of(@Nullable Meaning beside) {
        if (beside == null) {
            return "";
        }
        if (beside.is(Role.ENTRANCE)) {
            return "entrance";
        }
        if (beside.is(Role.ROUTE)) {
            return "route";
        }
        int[] sites =
                beside.families().and(vocabulary.families().all(Side.SITE)).numbers();
        return sites.length > 0 ? "site " + sites[0] : beside.is(Role.HOUSE) ? "house" : "";
    }

    private static boolean is(@Nullable Meaning meaning, Role role) {
        return meaning != null && meaning.is(role);
    }

    /** Whether a word is a name of a place. */
    private boolean isName(int at) {
        Token token = tokens.get(at);
        if (token.number() || token.text().length() < SHORTEST_NAME) {
            return false;
        }
        Meaning meaning = meanings[at];
        if (meaning != null && meaning.isNoName()) {
            return false;
        }
        if (token.capital() && (!token.first() || token.quoted())) {
            return true;
        }
        if (at > 0 && is(meanings[at - 1], Role.STREET) && (!cased || token.capital() || token.quoted())) {
            return true;
        }
        if (at + 1 < tokens.size()
                && is(meanings[at + 1], Role.STREET)
                && !token.closed()
                && vocabulary.endsAsName(token.text())) {
            return !cased || token.capital();
        }
        if (at + 1 < tokens.size() && namesHouse(at + 1) && (token.capital() || !cased)) {
            return meaning == null
                    ? vocabulary.endsAsName(token.text()) || vocabulary.endsAsNameInCase(token.text())
                    : meaning.number() == 0 && vocabulary.endsAsName(token.text());
        }
        return meaning == null && token.capital() && token.closed();
    }

    /** Whether a token is a number that may be of a house: no unit and no counter after it. */
    private boolean namesHouse(int at) {
        Token token = tokens.get(at);
        Meaning meaning = meanings[at];
        boolean number = token.number() ? !token.vague() : meaning != null && meaning.number() > 0;
        Meaning after = at + 1 < tokens.size() && !token.closed() ? meanings[at + 1] : null;
        return number && !is(after, Role.UNIT) && !is(after, Role.COUNT);
    }

    private void word(int at, Token token, @Nullable Meaning meaning) {
        if (isName(at)) {
            put(term(token, Kind.NAME, true, meaning));
        } else if (meaning == null) {
            boolean near = !cased && at > 0 && is(meanings[at - 1], Role.NEAR);
            if (token.text().length() >= SHORTEST_WORD) {
                put(term(token, near || (token.capital() && token.first()) ? Kind.NAME : Kind.WORD, false, null));
            }
        } else if (!meaning.families().isEmpty()) {
            put(term(token, kind(meaning), false, meaning));
        }
    }

    private Kind kind(Meaning meaning) {
        for (Side side : Side.values()) {
            if (meaning.families().meets(vocabulary.families().all(side))) {
                return Kind.valueOf(side.name());
            }
        }
        return Kind.WORD;
    }

    private Term term(Token token, Kind kind, boolean sure, @Nullable Meaning meaning) {
        Bits families = meaning == null ? Bits.NONE : meaning.families();
        return new Term(vocabulary.stem(token.text()), kind, "", sure, families, token.text());
    }

    private void put(Term term) {
        terms.merge(term.id(), term, Term::and);
    }
}
