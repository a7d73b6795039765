package io.github.otklik.registry;

import java.util.Locale;

/** What is done to the register and to material for pages; files of rules say who may do it, by the words of these. */
public enum PageAct {
    /** A page is to be created. */
    PLAN,
    /** An act exempts the owner from a page. */
    EXEMPT,
    /** The creation is agreed. */
    AGREE,
    /** The page starts to work. */
    ACTIVATE,
    /** The page comes to rest for a time. */
    SUSPEND,
    /** The page works again. */
    RESUME,
    /** The page goes to another owner. */
    TRANSFER,
    /** The page is closed. */
    CLOSE,
    /** A consent is given; by whom, the rules say of each consent. */
    CONSENT,
    /** Address or name change. */
    IDENTIFY,
    /** Somebody becomes responsible, or the duty falls vacant. */
    APPOINT,
    /** Facts of protection change. */
    PROTECT,
    /** Description, design or mark change. */
    PRESENT,
    /** Material is given in for a page. */
    SUBMIT,
    /** Material is taken back. */
    WITHDRAW,
    /** Material is edited. */
    EDIT,
    /** Material is returned with remarks. */
    RETURN,
    /** Material is published. */
    PUBLISH;

    /** The word in files of rules, such as {@code plan}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
