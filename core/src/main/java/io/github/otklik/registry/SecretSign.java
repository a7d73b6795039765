package io.github.otklik.registry;

/** Why a text is taken for a secret. */
enum SecretSign {
    /** A word such as password, and a value after it. */
    NAMED_VALUE,
    /** The beginning of a known sort of token or key. */
    KNOWN_PREFIX,
    /** A user, and maybe a password, in an address. */
    USER_IN_ADDRESS,
    /** A long word of letters and digits, as made by chance. */
    RANDOM,
    /** A word that mixes cases, digits and signs as passwords do. */
    MIXED,
    /** Six to nine digits in a row, as in one-time and spare codes. */
    CODE
}
