package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Regulation;

/**
 * A message as an act finds it.
 *
 * @param regulation  the act of the administration
 * @param message  the message
 * @param ledger  its terms, time up to the act having passed
 */
record Standing(Regulation regulation, MessageCase message, Ledger ledger) {
    Facts facts() {
        return message.facts();
    }
}
