package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import java.util.Locale;

/**
 * Something about the register that is not as the rules want it.
 *
 * @param check  which check found it
 * @param severity  how much it matters, by the rules
 * @param clause  the clause it is about
 * @param subject  the id of the page; of the owner where there is no page to name
 * @param what  what is found
 */
public record Finding(Check check, Severity severity, Clause clause, String subject, Sentence what) {
    /** Refuses null by name. */
    public Finding {
        requireNonNull(check, "check");
        requireNonNull(severity, "severity");
        requireNonNull(clause, "clause");
        requireNonNull(subject, "subject");
        requireNonNull(what, "what");
    }

    /** What to do about it. */
    public Sentence remedy() {
        return Wording.sentence("remedy." + check.word());
    }

    /** How much a finding matters. */
    public enum Severity {
        /** A rule is broken. */
        ERROR,
        /** A recommendation is not followed, or a rule is about to be broken. */
        WARNING,
        /** Something would be better otherwise. */
        ADVICE;

        /** The name for people. */
        public String text(Language language) {
            requireNonNull(language, "language");
            return Wording.word(this, language);
        }
    }

    /** The checks; the rules say which are made, how much each matters, and under which clause. */
    public enum Check {
        /** An active page stands in a network banned that day. */
        NETWORK_BANNED,
        /** An active page stands in a network to which access is restricted that day. */
        NETWORK_RESTRICTED,
        /** An active page stands in a network that the rules do not list. */
        NETWORK_UNLISTED,
        /** An owner has neither page nor exemption in a network required that day. */
        NETWORK_REQUIRED,
        /** An active page works without a consent given by the day it became active. */
        CONSENT_MISSING,
        /** An active page is not known to have two-factor authentication on. */
        TWO_FACTOR,
        /** It is not known who keeps the access data of an active page, or how. */
        ACCESS_DATA,
        /** The person who protects changed, and the access data did not. */
        ACCESS_NOT_RENEWED,
        /** Nobody answers for a duty on an active page. */
        DUTY_VACANT,
        /** Somebody answers for a duty on behalf of another role than the rules name. */
        DUTY_OTHER_ROLE,
        /** An active page has no address or no name to be published. */
        ADDRESS_MISSING,
        /** Two active entries are one page of a network. */
        LISTED_TWICE,
        /** An active page has no description. */
        DESCRIPTION,
        /** An active page has no visual design. */
        DESIGN,
        /** The administration's pages belong to several systems of credentials. */
        ONE_CREDENTIALS,
        /** The administration's pages have several designs. */
        ONE_DESIGN,
        /** The administration's pages bear several names. */
        ONE_NAME,
        /** An active page bears no mark of a government body. */
        MARK,
        /** The rules have no weekly norm for the tier of a page. */
        TIER_UNKNOWN,
        /** Fewer publications last week than recommended. */
        QUOTA,
        /** A publication has a format that the rules forbid or do not list. */
        FORMAT;

        /** The word in files of rules, such as {@code two-factor}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
