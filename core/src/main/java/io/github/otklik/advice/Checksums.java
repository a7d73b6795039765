package io.github.otklik.advice;

/** The checksums of numbers, given as ASCII digits. */
final class Checksums {
    /** SNILS up to this one were given out without a checksum that holds. */
    private static final int LAST_UNCHECKED = 1_001_998;

    private static final int SNILS = 11;

    private Checksums() {}

    /** Luhn's: every second digit from the right doubled, its digits added; the sum ends in 0. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** That of a SNILS: nine digits weighed 9 to 1, modulo 101, of which 100 is written 00. */
    static boolean snils(String digits) {
        if (digits.length() != SNILS || Integer.parseInt(digits.substring(0, 9)) <= LAST_UNCHECKED) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
    }
}
