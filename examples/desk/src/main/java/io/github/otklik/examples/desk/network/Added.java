package io.github.otklik.examples.desk.network;

/** What became of something that was put beside a draft. */
public enum Added {
    /** It stands there. */
    DONE,
    /** There are as many already as there may be. */
    TOO_MANY,
    /** It is no photo that networks show. */
    NO_PHOTO,
    /** The place of files takes nothing now; another try may help. */
    NO_PLACE,
    /** The message ended meanwhile. */
    ENDED
}
