package io.github.otklik.duty;

import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.duty.Duties.Gap;
import io.github.otklik.duty.Duties.Ground;
import io.github.otklik.duty.Duties.Holder;
import io.github.otklik.duty.DutyRow.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds who holds a duty on a day, and the days on which nobody does. */
final class HolderFinder {
    private final DutyBook book;

    HolderFinder(DutyBook book) {
        this.book = book;
    }

    /** Who holds a duty in the working hours of a day, or in the others. */
    Holder holder(Duty duty, LocalDate day, boolean working) {
        return (working ? Optional.<Holder>empty() : watching(duty, day)).orElseGet(() -> appointed(duty, day));
    }

    private Optional<Holder> watching(Duty duty, LocalDate day) {
        return book.watch(duty, day).map(watch -> present(duty, watch.person(), Ground.ON_WATCH, day));
    }

    List<Gap> gaps(LocalDate from, long days) {
        List<Gap> gaps = new ArrayList<>();
        for (Duty duty : book.duties()) {
            Gap open = null;
            for (int i = 0; i < days; i++) {
                LocalDate day = from.plusDays(i);
                Holder nobody = nobody(duty, day).orElse(null);
                if (open != null && (nobody == null || !nobody.equals(open.why()))) {
                    gaps.add(open);
                    open = null;
                }
                open = nobody == null ? null : new Gap(open == null ? day : open.first(), day, nobody);
            }
            if (open != null) {
                gaps.add(open);
            }
        }
        return Collections.unmodifiableList(gaps);
    }

    /** That nobody holds a duty at some hour of a day. */
    private Optional<Holder> nobody(Duty duty, LocalDate day) {
        Optional<Holder> watching = watching(duty, day);
        Holder regular = book.isAppointed(duty) ? appointed(duty, day) : watching.orElseGet(() -> appointed(duty, day));
        return regular.person() == null ? Optional.of(regular) : watching.filter(each -> each.person() == null);
    }

    private Holder appointed(Duty duty, LocalDate day) {
        return book.appointment(duty, day)
                .map(each -> present(duty, each.person(), Ground.APPOINTED, day))
                .orElseGet(() -> new Holder(duty, null, Ground.NOT_APPOINTED, List.of()));
    }

    /** The person, or along the chain of substitutes the first who is there. */
    Holder present(Duty duty, String person, Ground ground, LocalDate day) {
        List<Absence> passed = new ArrayList<>();
        String present = person;
        while (present != null) {
            Optional<Absence> absence = book.absence(present, day);
            if (absence.isEmpty()) {
                return new Holder(duty, present, ground, passed);
            }
            passed.add(absence.get());
            present = absence.get().substitute();
        }
        return new Holder(duty, null, Ground.NO_SUBSTITUTE, passed);
    }
}
