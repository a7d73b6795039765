package io.github.otklik.repeat;

/** Whether two stems may be one word: another form of it, a word made of it, or a slip of the pen. */
final class Spelling {
    /** How many letters, with vowels that sound alike as one, two such stems begin with in common. */
    static final int COMMON = 3;

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_TAIL = 5;
    private static final int SHORTEST_TRUNK = 5;

    private Spelling() {}

    /** The letters that all stems like this one begin with, as one number; 0 for a stem too short to be like another. */
    static long beginning(String stem) {
        long beginning = 0;
        for (int i = 0; i < COMMON && stem.length() >= SHORTEST_PART; i++) {
            beginning = beginning << Character.SIZE | sound(stem.charAt(i));
        }
        return beginning;
    }

    /** Whether two stems, neither a number, may be one word; the same both ways round. */
    static boolean alike(String one, String two) {
        if (one.equals(two)) {
            return true;
        }
        int least = Math.min(one.length(), two.length());
        int most = Math.max(one.length(), two.length());
        int head = head(one, two, least);
        if (least < SHORTEST_PART || most - least > LONGEST_TAIL || head < COMMON) {
            return false;
        }
        return head == least
                || (head >= SHORTEST_TRUNK && head >= least - 1)
                || (most >= SHORTEST_TRUNK && most - least <= 1 && head + tail(one, two, least) >= most - 1);
    }

    private static int head(String one, String two, int least) {
        int head = 0;
        while (head < least && sound(one.charAt(head)) == sound(two.charAt(head))) {
            head++;
        }
        return head;
    }

    private static int tail(String one, String two, int least) {
        int tail = 0;
        while (tail < least
                && sound(one.charAt(one.length() - 1 - tail)) == sound(two.charAt(two.length() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    /** A letter as it may be heard without stress. */
    private static char sound(char letter) {
        return switch (letter) {
            case 'о' -> 'а';
            case 'е', 'я', 'э', 'ы' -> 'и';
            default -> letter;
        };
    }
}
