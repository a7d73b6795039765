/** Regulations as data, the life of a message under them, its triage, advice on answers, and the register of official pages. */
module io.github.otklik.core {
    requires static org.jspecify;
    requires transitive io.github.otklik.calendar;
    requires transitive io.github.otklik.moderation;
    requires transitive org.threeten.extra;

    exports io.github.otklik.regulation;
    exports io.github.otklik.decision;
    exports io.github.otklik.command;
    exports io.github.otklik.lifecycle;
    exports io.github.otklik.triage;
    exports io.github.otklik.advice;
    exports io.github.otklik.registry;
    exports io.github.otklik.publication;
    exports io.github.otklik.retention;
    exports io.github.otklik.duty;
    exports io.github.otklik.incident;
}
