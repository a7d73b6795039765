package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds addresses of electronic mail, Latin and Cyrillic, in time linear in the text. */
final class Emails {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int SHORTEST_TOP = 2;
    private static final String IN_NAME = "._%+-";

    private final Set<String> allowed;

    /** Addresses that are allowed, in lower case; "@domain" allows a whole domain. */
    Emails(Set<String> allowed) {
        this.allowed = allowed;
    }

    List<PersonalData.Found> find(CharSequence text) {
        List<PersonalData.Found> found = new ArrayList<>();
        int free = 0;
        for (int at = 1; at < text.length() - 1; at++) {
            if (text.charAt(at) == '@') {
                int start = name(text, at, Math.max(free, at - LONGEST_NAME));
                int end = domain(text, at + 1);
                if (start < at && end > at && !isAllowed(text, start, at, end)) {
                    found.add(new PersonalData.Found(PersonalData.Kind.EMAIL, start, end));
                    free = end;
                }
            }
        }
        return found;
    }

    private boolean isAllowed(CharSequence text, int start, int at, int end) {
        return allowed.contains(lower(text, start, end)) || allowed.contains(lower(text, at, end));
    }

    private static String lower(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    private static int name(CharSequence text, int at, int from) {
        int start = at;
        while (start > from
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || IN_NAME.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the domain that begins here ends: labels parted by points, of which the last is of letters; 0 if there is none. */
    private static int domain(CharSequence text, int from) {
        int label = from;
        int end = 0;
        for (int i = from; i <= Math.min(text.length(), from + LONGEST_DOMAIN); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '-') {
                continue;
            }
            if (label > from && i - label >= SHORTEST_TOP && isLetters(text, label, i)) {
                end = i;
            }
            if (c != '.' || i == label) {
                return end;
            }
            label = i + 1;
        }
        return end;
    }

    private static boolean isLetters(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
