package io.github.otklik.spring;

import io.github.otklik.regulation.Language;
import io.github.otklik.spring.text.Texts;
import java.util.List;

/** The files of an office or its properties are wrong; the message lists all that is, each with its file and line. */
public final class WrongRuleFilesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final Language language;

    WrongRuleFilesException(List<String> problems, Texts texts) {
        super(texts.say("problems", problems.size()) + "\n- " + String.join("\n- ", problems));
        language = texts.language();
    }

    /** The language of the message. */
    Language language() {
        return language;
    }
}
