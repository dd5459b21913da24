package org.saime.contacts;

/** Whether a contact took place, and if not, on whose side it failed. */
public enum ContactStatus {
    HELD,
    NO_SHOW,
    CANCELLED_FAMILY,
    CANCELLED_SERVICE
}
