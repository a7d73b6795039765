package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds personal data, which has no place in a public answer. Contacts of the office itself can be allowed. */
final class PersonalData {
    private static final PersonalData STRICT = new PersonalData(Set.of(), Set.of());

    private final Emails emails;
    private final Numbers numbers;

    /** What was found; the row of the same name says why. */
    enum Kind {
        PHONE,
        EMAIL,
        CARD,
        PASSPORT,
        SNILS;

        String row() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A passage. */
    record Found(Kind kind, int start, int end) {}

    private PersonalData(Set<String> emails, Set<String> phones) {
        this.emails = new Emails(emails);
        this.numbers = new Numbers(phones);
    }

    /** Allows nothing. */
    static PersonalData strict() {
        return STRICT;
    }

    /**
     * Allows contacts: phones in any spelling, addresses, or "@domain".
     *
     * @throws IllegalArgumentException if one is neither
     */
    static PersonalData allowing(Collection<String> contacts) {
        Set<String> emails = new HashSet<>();
        Set<String> phones = new HashSet<>();
        for (String contact : contacts) {
            if (contact.indexOf('@') >= 0) {
                emails.add(contact.strip().toLowerCase(Locale.ROOT));
            } else {
                phones.add(Numbers.significant(contact));
            }
        }
        return new PersonalData(emails, phones);
    }

    /** What is found, from left to right. */
    List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>(emails.find(text));
        found.addAll(numbers.find(text));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }
}
