package org.saime.kernel.access;

import java.util.List;

/** Something a person can do; each feature has an enum of its actions, each constant with the grants that allow it. */
public interface Action {
    String name();

    List<Grant> grants();
}
