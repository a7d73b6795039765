package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a page from some day on. A fact may be wrong in any way that input can be; what is wrong with
 * it is told when it is to enter a page.
 */
public sealed interface PageFact {
    /**
     * Where the page is and what it is called.
     *
     * @param externalId  its id in the network, or empty
     * @param address  its address, {@code https://…}, or empty while there is none
     * @param name  its name as the network shows it
     */
    record Identity(String externalId, String address, String name) implements PageFact {
        /** Refuses null by name. */
        public Identity {
            requireNonNull(externalId, "externalId");
            requireNonNull(address, "address");
            requireNonNull(name, "name");
        }
    }

    /**
     * The status of the page.
     *
     * @param status  the status
     * @param basis  the act or reason; an exemption and a transfer need one
     */
    record Standing(PageStatus status, String basis) implements PageFact {
        /** Refuses null by name. */
        public Standing {
            requireNonNull(status, "status");
            requireNonNull(basis, "basis");
        }
    }

    /**
     * A consent to the page (clauses 2/4, 2/2.5).
     *
     * @param kind  which one, by the rules, such as {@code head}
     * @param document  the paper that gives it, not empty
     */
    record Consent(String kind, String document) implements PageFact {
        /** Refuses null by name. */
        public Consent {
            requireNonNull(kind, "kind");
            requireNonNull(document, "document");
        }
    }

    /**
     * Who answers for something on the page (clauses 2/5, 2/14); personal data, never published.
     *
     * @param duty  for what, by the rules, such as {@code protection}
     * @param by  on whose behalf: the adviser, or the unit as executor
     * @param name  the person; empty when the duty falls vacant
     * @param until  the last day, null if it is open
     */
    record Person(
            String duty, Role by, String name, @Nullable LocalDate until) implements PageFact {
        /** The duty after which access data are to be renewed when it passes to another person. */
        public static final String PROTECTION = "protection";

        /** Refuses null by name, save of the last day. */
        public Person {
            requireNonNull(duty, "duty");
            requireNonNull(by, "by");
            requireNonNull(name, "name");
        }
    }

    /**
     * How the page is protected (clause 2/6): facts about protection, never a secret.
     *
     * @param twoFactor  whether two-factor authentication is on
     * @param keeper  who keeps the access data
     * @param storage  how they are kept, such as {@code a safe}
     * @param rotated  when the access data were last changed, null if unknown
     * @param credentials  the name of the system of credentials the page belongs to (clause 2/3), or empty
     */
    record Protection(
            boolean twoFactor,
            String keeper,
            String storage,
            @Nullable LocalDate rotated,
            String credentials) implements PageFact {
        /** Refuses null by name, save of the day of rotation. */
        public Protection {
            requireNonNull(keeper, "keeper");
            requireNonNull(storage, "storage");
            requireNonNull(credentials, "credentials");
        }
    }

    /**
     * How the page presents itself (clauses 2/3, 2/12).
     *
     * @param description  whether it has a description
     * @param design  the name of its visual design, empty if it has none
     * @param mark  whether it bears the mark of a government body
     */
    record Presentation(boolean description, String design, boolean mark) implements PageFact {
        /** Refuses null by name. */
        public Presentation {
            requireNonNull(design, "design");
        }
    }
}
