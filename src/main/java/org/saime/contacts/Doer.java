package org.saime.contacts;

/** Who did the main thing: the worker is not to do a family's tasks for it. */
public enum Doer {
    FAMILY,
    TOGETHER,
    WORKER,
    OTHER_PROVIDER
}
