package io.github.otklik.registry;

/** Check digits of the numbers by which the state knows an organisation. */
final class StateNumbers {
    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private StateNumbers() {}

    /** Whether it is an OGRN: 13 digits, the last one the rest of the others by 11, by 10. */
    static boolean isOgrn(String text) {
        return isDigits(text, 13) && Long.parseLong(text.substring(0, 12)) % 11 % 10 == text.charAt(12) - '0';
    }

    /** Whether it is the INN of an organisation: 10 digits, the last one the weighted sum of the others by 11, by 10. */
    static boolean isInn(String text) {
        if (!isDigits(text, 10)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return sum % 11 % 10 == text.charAt(9) - '0';
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
