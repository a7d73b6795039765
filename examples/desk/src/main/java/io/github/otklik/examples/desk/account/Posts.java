package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.regulation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people are at the desk, a role or an executor's unit, and who may give it: the post of a head is given by a head alone, and
 * nobody changes his own.
 */
@Component
class Posts {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");
    private static final int LONGEST_NAME = 200;
    private static final String UNIT = "EXECUTOR/";

    private final Office office;
    private final Show show;

    /** A post to choose. */
    record Choice(String value, String label, boolean selected) {}

    Posts(Office office, Show show) {
        this.office = office;
        this.show = show;
    }

    /** The posts that somebody may give, with the one that an account has now. */
    List<Choice> choices(Official me, Office.@Nullable Account now) {
        List<Choice> choices = new ArrayList<>();
        for (Role role : Role.officials()) {
            if (role.equals(Role.EXECUTOR)) {
                office.units()
                        .forEach(unit -> choices.add(new Choice(
                                UNIT + unit, show.label("person.unit", unit), now != null && unit.equals(now.unit()))));
            } else if (mayGive(me, role)) {
                choices.add(new Choice(
                        role.id(), show.name(role), now != null && now.role().equals(role)));
            }
        }
        return choices;
    }

    private static boolean mayGive(Official me, Role role) {
        return !role.equals(Role.HEAD) || me.role().equals(Role.HEAD);
    }

    boolean mayChange(Official me, Office.Account account) {
        return !me.getUsername().equals(account.login()) && mayGive(me, account.role());
    }

    /** An account as it was filled in, without a password; nothing if it is none that may be given. */
    Optional<Office.Account> account(Official me, String login, String name, String post) {
        String shown = Texts.storable(Texts.visible(name.strip()));
        boolean known = choices(me, null).stream().anyMatch(each -> each.value().equals(post));
        if (!LOGIN.matcher(login).matches() || shown.isEmpty() || shown.length() > LONGEST_NAME || !known) {
            return Optional.empty();
        }
        boolean unit = post.startsWith(UNIT);
        return Optional.of(new Office.Account(
                login, "", shown, unit ? Role.EXECUTOR : Role.of(post), unit ? post.substring(UNIT.length()) : null));
    }
}
