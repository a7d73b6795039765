/** Working-time arithmetic on weekly schedules and production calendars. */
module io.github.otklik.calendar {
    requires static org.jspecify;
    requires transitive org.threeten.extra;
    requires java.xml;

    exports io.github.otklik.calendar;
}
