package io.github.otklik.regulation;

/** A language the library speaks. */
public enum Language {
    /** Russian. */
    RU("ru"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The two letters of the language, such as {@code ru}. */
    public String tag() {
        return tag;
    }
}
