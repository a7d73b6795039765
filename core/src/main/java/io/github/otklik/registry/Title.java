package io.github.otklik.registry;

import io.github.otklik.regulation.Language;

/**
 * A name in both languages, as rules give it.
 *
 * @param russian  in Russian
 * @param english  in English
 */
record Title(String russian, String english) {
    String in(Language language) {
        return language == Language.RU ? russian : english;
    }
}
