package io.github.otklik.advice;

import io.github.otklik.advice.NumberContext.Said;
import io.github.otklik.advice.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of numbers: how many digits, in which groups, with which words around. */
final class NumberShapes {
    private static final String BETWEEN = " \u00a0\u2009\u202f-\u2010\u2011\u2012\u2013\u2014.()/";
    private static final int WIDEST_GAP = 4;
    private static final int MOST_GROUPS = 12;
    private static final int PHONE = 11;
    private static final int WHOLE = 10;
    private static final int CODE = 3;
    private static final int LONGEST_CODE = 5;
    private static final int LOCAL_GROUPS = 4;
    private static final int SHORTEST_LOCAL = 5;
    private static final int LONGEST_LOCAL = 7;
    /** How a code of Russia begins. */
    private static final String CODES = "3489";

    private static final List<Integer> CARDS = List.of(16, 18, 19);
    private static final String CARD_FIRST = "2456";
    private static final List<List<Integer>> SNILS = List.of(List.of(3, 3, 3, 2), List.of(9, 2), List.of(11));
    private static final List<List<Integer>> PASSPORTS = List.of(List.of(4, 6), List.of(2, 2, 6), List.of(10));
    private static final List<List<Integer>> MOBILES =
            List.of(List.of(3, 3, 2, 2), List.of(3, 3, 4), List.of(3, 2, 2, 3), List.of(3, 7));

    private final CharSequence text;
    private final List<Digits> runs;
    private final NumberContext context;

    /** A number found: its kind, the last run of it, and its digits. */
    record Shape(Kind kind, int last, String digits) {}

    NumberShapes(CharSequence text, List<Digits> runs, NumberContext context) {
        this.text = text;
        this.runs = runs;
        this.context = context;
    }

    /** Where the number that begins with a run begins, with its plus or bracket. */
    int start(int run) {
        int start = runs.get(run).start();
        while (start > 0 && (text.charAt(start - 1) == '+' || text.charAt(start - 1) == '(')) {
            start--;
        }
        return start;
    }

    /** Whether nothing but separators stands between a run and the next. */
    private boolean joined(int run) {
        if (run + 1 >= runs.size()) {
            return false;
        }
        int from = runs.get(run).end();
        int to = runs.get(run + 1).start();
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The lengths of the runs from one on that are joined and have a given number of digits together; null if none have. */
    private @Nullable List<Integer> groups(int first, int digits) {
        List<Integer> groups = new ArrayList<>();
        int sum = 0;
        for (int i = first; i < runs.size() && groups.size() < MOST_GROUPS; i++) {
            if (i > first && !joined(i - 1)) {
                return null;
            }
            sum += runs.get(i).length();
            groups.add(runs.get(i).length());
            if (sum >= digits) {
                return sum == digits ? groups : null;
            }
        }
        return null;
    }

    private Shape shape(Kind kind, int first, int groups) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i < first + groups; i++) {
            digits.append(runs.get(i).text());
        }
        return new Shape(kind, first + groups - 1, digits.toString());
    }

    private boolean isAlone(int first, Shape shape) {
        return (first == 0 || !joined(first - 1)) && !joined(shape.last());
    }

    @Nullable
    Shape card(int run) {
        for (int length : CARDS) {
            List<Integer> groups = groups(run, length);
            if (groups != null && CARD_FIRST.indexOf(runs.get(run).text().charAt(0)) >= 0 && isCardLike(groups)) {
                Shape shape = shape(Kind.CARD, run, groups.size());
                if (Checksums.luhn(shape.digits) && isAlone(run, shape)) {
                    return shape;
                }
            }
        }
        return null;
    }

    private static boolean isCardLike(List<Integer> groups) {
        for (int i = 0; i < groups.size() - 1; i++) {
            if (groups.get(i) != 4) {
                return false;
            }
        }
        return groups.size() == 1 || groups.get(groups.size() - 1) <= 4;
    }

    @Nullable
    Shape snils(int run) {
        List<Integer> groups = groups(run, PHONE);
        if (groups == null || !SNILS.contains(groups)) {
            return null;
        }
        Shape shape = shape(Kind.SNILS, run, groups.size());
        boolean named = context.saysSnils(runs.get(run).start());
        boolean solid = groups.size() == 1;
        if (!Checksums.snils(shape.digits)
                || (solid
                        && !named
                        && (isPhone(shape.digits)
                                || context.before(runs.get(run).start()) != Said.NOTHING))) {
            return null;
        }
        return shape;
    }

    @Nullable
    Shape passport(int run) {
        int lead = runs.get(run).length();
        if ((lead != 2 && lead != 4 && lead != WHOLE)
                || !context.saysPassport(runs.get(run).start())) {
            return null;
        }
        for (List<Integer> form : PASSPORTS) {
            if (run + form.size() <= runs.size() && fits(run, form)) {
                return shape(Kind.PASSPORT, run, form.size());
            }
        }
        return null;
    }

    private boolean fits(int run, List<Integer> form) {
        for (int i = 0; i < form.size(); i++) {
            boolean last = i == form.size() - 1;
            if (runs.get(run + i).length() != form.get(i)
                    || (i > 0
                            && !joined(run + i - 1)
                            && !(last
                                    && context.isNumbered(
                                            runs.get(run + i - 1).end(),
                                            runs.get(run + i).start())))) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    Shape phone(int run) {
        Digits first = runs.get(run);
        Said said = context.before(first.start());
        List<Integer> eleven = groups(run, PHONE);
        if (eleven != null) {
            Shape shape = shape(Kind.PHONE, run, eleven.size());
            boolean plus = first.start() > 0 && text.charAt(first.start() - 1) == '+';
            if (isPhone(shape.digits)
                    && !isPublic(shape.digits)
                    && (plus || said == Said.PHONE || said == Said.LOCAL || isSpelt(eleven, said))
                    && !context.isAmount(runs.get(shape.last).end())) {
                return shape;
            }
        }
        List<Integer> ten = groups(run, WHOLE);
        if (ten != null && CODES.indexOf(first.text().charAt(0)) >= 0) {
            Shape shape = shape(Kind.PHONE, run, ten.size());
            if (isNational(first, ten, said)
                    && !isPublic("8" + shape.digits)
                    && !context.isAmount(runs.get(shape.last).end())) {
                return shape;
            }
        }
        return said == Said.LOCAL ? local(run) : null;
    }

    private static boolean isPhone(String digits) {
        return (digits.charAt(0) == '7' || digits.charAt(0) == '8') && CODES.indexOf(digits.charAt(1)) >= 0;
    }

    private boolean isPublic(String digits) {
        return context.isPublicCode(digits.substring(1, 1 + CODE));
    }

    /** Whether eleven digits that begin like a phone are grouped like one, or stand in one piece and are nothing else. */
    private static boolean isSpelt(List<Integer> groups, Said said) {
        int lead = groups.get(0);
        if (groups.size() == 1) {
            return said != Said.OTHER;
        }
        if (lead == 1) {
            int code = groups.get(1);
            return groups.size() == PHONE || (code >= CODE && code <= LONGEST_CODE) || code == WHOLE;
        }
        return lead > CODE && lead <= 1 + LONGEST_CODE;
    }

    /** Whether ten digits are a phone without the 8 before it: of a mobile shape, with the code in brackets, or named. */
    private boolean isNational(Digits first, List<Integer> groups, Said said) {
        boolean bracket = first.start() > 0
                && text.charAt(first.start() - 1) == '('
                && first.end() < text.length()
                && text.charAt(first.end()) == ')';
        boolean mobile = first.text().charAt(0) == '9' && MOBILES.contains(groups);
        return bracket || mobile || said == Said.PHONE || said == Said.LOCAL;
    }

    /** A short number of five to seven digits after "тел.", in one piece or parted by hyphens. */
    private @Nullable Shape local(int run) {
        int sum = 0;
        for (int i = run; i < runs.size() && i < run + LOCAL_GROUPS; i++) {
            sum += runs.get(i).length();
            boolean more = joined(i) && text.charAt(runs.get(i).end()) == '-';
            if (!more) {
                boolean fits = sum >= SHORTEST_LOCAL && sum <= LONGEST_LOCAL;
                Shape shape = shape(Kind.PHONE, run, i - run + 1);
                return fits && !context.isAmount(runs.get(shape.last).end()) ? shape : null;
            }
        }
        return null;
    }
}
