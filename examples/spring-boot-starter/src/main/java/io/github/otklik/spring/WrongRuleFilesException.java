package io.github.otklik.spring;

import java.util.List;

/** The files of an office or its properties are wrong; the message lists all that is, each with its file and line. */
public final class WrongRuleFilesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WrongRuleFilesException(List<String> problems) {
        super("Problems of the rules of Otklik: " + problems.size() + "\n- " + String.join("\n- ", problems));
    }
}
