package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Actor;
import io.github.otklik.registry.PageAct;
import io.github.otklik.text.Copies;
import java.time.Instant;
import java.util.List;

/** An act on a piece of material, decided by {@link ContentReview}. A missing text is empty; the review refuses it. */
public sealed interface ContentCommand {
    /** Who acts, when, and under which id. */
    Header header();

    /** The kind of act. */
    PageAct type();

    /**
     * What every act carries.
     *
     * @param id  the id by which a repeated act is known
     * @param at  when
     * @param actor  who; an executor names the unit
     */
    record Header(String id, Instant at, Actor actor) {
        /** Refuses null by name. */
        public Header {
            requireNonNull(id, "id");
            requireNonNull(at, "at");
            requireNonNull(actor, "actor");
        }
    }

    /**
     * Material is given in, or given in again after remarks.
     *
     * @param header  who and when
     * @param page  the id of the page it is for; required
     * @param format  the code of its format
     * @param text  the text; required
     */
    record Submit(Header header, String page, String format, String text) implements ContentCommand {
        /** Refuses null by name. */
        public Submit {
            requireNonNull(header, "header");
            requireNonNull(page, "page");
            requireNonNull(format, "format");
            requireNonNull(text, "text");
        }

        @Override
        public PageAct type() {
            return PageAct.SUBMIT;
        }
    }

    /**
     * Material is taken back.
     *
     * @param header  who and when
     * @param reason  why, or empty
     */
    record Withdraw(Header header, String reason) implements ContentCommand {
        /** Refuses null by name. */
        public Withdraw {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public PageAct type() {
            return PageAct.WITHDRAW;
        }
    }

    /**
     * Material is edited.
     *
     * @param header  who and when
     * @param text  the text after it; required
     */
    record Edit(Header header, String text) implements ContentCommand {
        /** Refuses null by name. */
        public Edit {
            requireNonNull(header, "header");
            requireNonNull(text, "text");
        }

        @Override
        public PageAct type() {
            return PageAct.EDIT;
        }
    }

    /**
     * Material is returned.
     *
     * @param header  who and when
     * @param remarks  remarks and proposals, at least one, none blank
     */
    record Return(Header header, List<String> remarks) implements ContentCommand {
        /** Refuses null by name and copies the list. */
        public Return {
            requireNonNull(header, "header");
            remarks = Copies.list(remarks, "remarks");
        }

        @Override
        public PageAct type() {
            return PageAct.RETURN;
        }
    }

    /**
     * Material is published.
     *
     * @param header  who and when
     * @param address  where, or empty
     */
    record Publish(Header header, String address) implements ContentCommand {
        /** Refuses null by name. */
        public Publish {
            requireNonNull(header, "header");
            requireNonNull(address, "address");
        }

        @Override
        public PageAct type() {
            return PageAct.PUBLISH;
        }
    }
}
