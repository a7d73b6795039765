package io.github.otklik.publication;

import static io.github.otklik.publication.ContentState.EDITED;
import static io.github.otklik.publication.ContentState.NEW;
import static io.github.otklik.publication.ContentState.PUBLISHED;
import static io.github.otklik.publication.ContentState.RETURNED;
import static io.github.otklik.publication.ContentState.SUBMITTED;
import static io.github.otklik.publication.ContentState.WITHDRAWN;

import io.github.otklik.registry.PageAct;
import io.github.otklik.text.Cites;
import java.util.List;
import java.util.Set;

/**
 * The table of the review: a row allows a command in some states and names the state after it.
 *
 * @param command  the command
 * @param from  the states it is allowed in
 * @param to  the state after it
 * @param bySubmitter  whether only the unit that gave the material in may issue it
 */
record ContentTransition(PageAct command, Set<ContentState> from, ContentState to, boolean bySubmitter) {
    @Cites("2/9")
    static final List<ContentTransition> TABLE = List.of(
            new ContentTransition(PageAct.SUBMIT, Set.of(NEW, RETURNED), SUBMITTED, true),
            new ContentTransition(PageAct.WITHDRAW, Set.of(SUBMITTED, EDITED, RETURNED), WITHDRAWN, true),
            new ContentTransition(PageAct.EDIT, Set.of(SUBMITTED, EDITED), EDITED, false),
            new ContentTransition(PageAct.RETURN, Set.of(SUBMITTED, EDITED), RETURNED, false),
            new ContentTransition(PageAct.PUBLISH, Set.of(SUBMITTED, EDITED), PUBLISHED, false));

    static ContentTransition of(PageAct command) {
        return TABLE.stream().filter(row -> row.command == command).findFirst().orElseThrow();
    }
}
