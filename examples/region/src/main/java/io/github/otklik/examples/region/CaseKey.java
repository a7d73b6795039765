package io.github.otklik.examples.region;

/**
 * Whose message, and which: what the job is keyed by.
 *
 * @param administration  the administration
 * @param message  the id of the message there
 */
public record CaseKey(String administration, String message) {
    /** Odd and large: ids that are numbered alike in all administrations would else have few hashes between them. */
    private static final int SPREAD = 0x9E3779B1;

    /** Says for ever in which group of keys a message is, on every machine alike. */
    @Override
    public int hashCode() {
        return administration.hashCode() * SPREAD + message.hashCode();
    }
}
