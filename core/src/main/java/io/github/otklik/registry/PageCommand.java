package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Actor;
import io.github.otklik.text.Text;
import java.time.LocalDate;

/** A change of the register, decided by {@link PageRegistry#decide} against the rules. */
public sealed interface PageCommand {
    /** Which page, when, and who acts. */
    Header header();

    /** The kind of change. */
    PageAct type();

    /**
     * What every command carries.
     *
     * @param page  the id of the page in the register
     * @param date  the day of the act, in the local zone
     * @param actor  who acts; an executor names the unit
     */
    record Header(String page, LocalDate date, Actor actor) {
        /** Refuses null by name. */
        public Header {
            requireNonNull(page, "page");
            requireNonNull(date, "date");
            requireNonNull(actor, "actor");
        }
    }

    /**
     * A page is entered as planned.
     *
     * @param header  which page, when, who
     * @param owner  the id of its owner
     * @param network  the code of the network
     * @param kind  what the network calls it
     * @param tier  the tier of its weekly norm, or empty for that of the owner's kind
     * @param identity  its name, and its address if there is one already
     */
    record Plan(
            Header header,
            String owner,
            String network,
            OfficialPage.Kind kind,
            String tier,
            PageFact.Identity identity)
            implements PageCommand {
        /** Refuses null by name. */
        public Plan {
            requireNonNull(header, "header");
            requireNonNull(owner, "owner");
            requireNonNull(network, "network");
            requireNonNull(kind, "kind");
            requireNonNull(tier, "tier");
            requireNonNull(identity, "identity");
        }

        @Override
        public PageAct type() {
            return PageAct.PLAN;
        }
    }

    /**
     * It is entered that an owner needs no page in a network.
     *
     * @param header  which entry, when, who
     * @param owner  the id of the owner
     * @param network  the code of the network
     * @param basis  the act that exempts; required
     */
    record Exempt(Header header, String owner, String network, String basis) implements PageCommand {
        /** Refuses null by name. */
        public Exempt {
            requireNonNull(header, "header");
            requireNonNull(owner, "owner");
            requireNonNull(network, "network");
            requireNonNull(basis, "basis");
        }

        @Override
        public PageAct type() {
            return PageAct.EXEMPT;
        }
    }

    /**
     * The page takes another status.
     *
     * @param header  which page, when, who
     * @param type  {@code AGREE}, {@code ACTIVATE}, {@code SUSPEND}, {@code RESUME}, {@code TRANSFER} or {@code CLOSE}
     * @param basis  the act or reason; required of a transfer
     */
    record Move(Header header, PageAct type, String basis) implements PageCommand {
        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if the type leads to no other status
         */
        public Move {
            requireNonNull(type, "type");
            requireNonNull(header, "header");
            requireNonNull(basis, "basis");
            if (StatusChange.find(type)
                    .filter(change -> change.to() != null && !change.fromNothing())
                    .isEmpty()) {
                throw new IllegalArgumentException(
                        "No move: " + type + "; it must be one of AGREE, ACTIVATE, SUSPEND, RESUME, TRANSFER, CLOSE");
            }
        }
    }

    /**
     * A fact is added; which type of command it is follows from the sort of fact.
     *
     * @param header  which page, when, who
     * @param fact  any fact but a {@link PageFact.Standing}, which only a move brings
     */
    record Add(Header header, PageFact fact) implements PageCommand {
        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if the fact is a status
         */
        public Add {
            requireNonNull(header, "header");
            if (requireNonNull(fact, "fact") instanceof PageFact.Standing) {
                throw new IllegalArgumentException(
                        "A status is not added: " + Text.cut(fact.toString()) + "; it must be moved to");
            }
        }

        @Override
        public PageAct type() {
            return new FactAct().of(fact);
        }
    }
}
