package org.saime.kernel.web.ui;

/** A way to another page; a count of 0 is not shown. */
public record Link(String text, String href, boolean current, int count) {
    public static Link to(String text, String href) {
        return new Link(text, href, false, 0);
    }
}
