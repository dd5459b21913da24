package org.saime.kernel.web;

/**
 * What a screen shows: a record with its template of the same name beside it, which takes {@code @param Ui ui} and {@code @param TheRecord page}.
 * A controller returns the record; {@link PageView} renders it.
 */
public interface Page {
    /** The same page with another status, e.g. 422 for a form with errors. */
    default Answer status(int status) {
        return new Answer(this, status);
    }

    /** A page and the status it is answered with. */
    record Answer(Page page, int status) {}
}
