/** The same host as a module. */
module host {
    requires io.github.otklik.core;
}
