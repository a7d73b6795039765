/** Moderation of text: words behind masks, insults, threats, spam and advertising, as findings that explain themselves. */
module io.github.otklik.moderation {
    requires static org.jspecify;

    exports io.github.otklik.moderation;
    exports io.github.otklik.repeat;
}
