package io.github.otklik.advice;

import io.github.otklik.advice.PersonalData.Found;
import io.github.otklik.advice.PersonalData.Kind;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are a person's: of phones, bank cards, passports and pension accounts. Digits may be grouped in many ways;
 * the words around tell a phone from an account. Each run of digits is looked at with at most a dozen that follow it.
 */
final class Numbers {
    private static final int SHORTEST_ALLOWED = 5;
    private static final int LONGEST_ALLOWED = 11;
    private static final int WHOLE_NUMBER = 10;

    private final Set<String> allowed;

    /** Phones that are allowed, by what {@link #significant} says of them. */
    Numbers(Set<String> allowed) {
        this.allowed = allowed;
    }

    /**
     * The digits of a phone without the 8 or +7 before the code.
     *
     * @throws IllegalArgumentException if there are too few or too many
     */
    static String significant(String phone) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i))) {
                digits.append(Character.digit(phone.charAt(i), 10));
            }
        }
        if (digits.length() < SHORTEST_ALLOWED || digits.length() > LONGEST_ALLOWED) {
            throw new IllegalArgumentException("No contact: " + Text.quoted(phone) + "; it must be a phone of "
                    + SHORTEST_ALLOWED + " to " + LONGEST_ALLOWED + " digits, an e-mail address or @domain");
        }
        return national(digits.toString());
    }

    private static String national(String digits) {
        return digits.length() > WHOLE_NUMBER ? digits.substring(digits.length() - WHOLE_NUMBER) : digits;
    }

    List<Found> find(CharSequence text) {
        List<Digits> runs = Digits.of(text);
        List<Found> found = new ArrayList<>();
        NumberShapes shapes = new NumberShapes(text, runs, new NumberContext(text));
        int i = 0;
        while (i < runs.size()) {
            NumberShapes.Shape shape = first(shapes, i);
            if (shape == null) {
                i++;
                continue;
            }
            if (shape.kind() != Kind.PHONE || !isAllowed(shape.digits())) {
                found.add(new Found(
                        shape.kind(), shapes.start(i), runs.get(shape.last()).end()));
            }
            i = shape.last() + 1;
        }
        return found;
    }

    private static NumberShapes.@Nullable Shape first(NumberShapes shapes, int run) {
        NumberShapes.Shape shape = shapes.passport(run);
        shape = shape == null ? shapes.snils(run) : shape;
        shape = shape == null ? shapes.card(run) : shape;
        return shape == null ? shapes.phone(run) : shape;
    }

    private boolean isAllowed(String digits) {
        String own = national(digits);
        return allowed.contains(own)
                || (own.length() < WHOLE_NUMBER && allowed.stream().anyMatch(phone -> phone.endsWith(own)));
    }
}
