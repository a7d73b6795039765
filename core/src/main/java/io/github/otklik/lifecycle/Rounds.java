package io.github.otklik.lifecycle;

import java.time.Instant;

/**
 * What was done over the whole life of a message, and its present round: rounds begin with the access and each denial.
 *
 * @param since  when the round began
 * @param undrafted  whether no draft was due or submitted in the round yet
 * @param reworks  how often a draft was returned for rework
 * @param returns  how often a unit returned the message
 * @param denials  how often the author denied an answer
 * @param acknowledged  whether the author got a first response
 */
record Rounds(Instant since, boolean undrafted, int reworks, int returns, int denials, boolean acknowledged) {
    static final Rounds NONE = new Rounds(Instant.MIN, false, 0, 0, 0, false);

    Rounds begun(Instant at) {
        return new Rounds(at, true, reworks, returns, denials, acknowledged);
    }

    Rounds drafting() {
        return new Rounds(since, false, reworks, returns, denials, acknowledged);
    }

    Rounds reworked() {
        return new Rounds(since, undrafted, reworks + 1, returns, denials, acknowledged);
    }

    Rounds returned() {
        return new Rounds(since, undrafted, reworks, returns + 1, denials, acknowledged);
    }

    Rounds denied(Instant at, boolean led) {
        return new Rounds(at, !led, reworks, returns, denials + 1, acknowledged);
    }

    Rounds acknowledgedOnce() {
        return new Rounds(since, undrafted, reworks, returns, denials, true);
    }
}
