package io.github.otklik.repeat;

/**
 * What a word means: its roles and its families; a word may have several of both.
 *
 * @param roles  the bits of its roles
 * @param families  the families it belongs to
 * @param number  the number that it is, or 0
 */
record Meaning(int roles, Bits families, int number) {
    static Meaning of(Role role) {
        return new Meaning(role.bit(), Bits.NONE, 0);
    }

    static Meaning of(int number) {
        return new Meaning(0, Bits.NONE, number);
    }

    static Meaning of(int family, int most) {
        return new Meaning(0, Bits.of(family, most), 0);
    }

    Meaning and(Meaning other) {
        return new Meaning(roles | other.roles, families.or(other.families), Math.max(number, other.number));
    }

    /** Whether it has a role that no name of a place has. */
    boolean isNoName() {
        return (roles & ~Role.WHICH.bit()) != 0;
    }

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }
}
