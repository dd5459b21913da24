package org.saime.kernel.web;

/** After a deed: see other (303). The path is our own, never taken from input. */
public record Redirect(String path) {
    public static Redirect to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of ours");
        }
        return new Redirect(path);
    }
}
