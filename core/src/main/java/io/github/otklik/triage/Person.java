package io.github.otklik.triage;

/**
 * An author who is known: the same name in two networks may be two people's.
 *
 * @param network  the network
 * @param author  the author in it
 */
record Person(String network, String author) {
    static Person of(Post post) {
        return new Person(post.network(), post.author());
    }
}
