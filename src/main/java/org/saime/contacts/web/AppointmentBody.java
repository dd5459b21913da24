package org.saime.contacts.web;

import java.time.LocalDate;
import java.util.UUID;
import org.saime.contacts.ContactMode;

/**
 * What is sent to plan or move a meeting; documents the interface.
 *
 * @param plannedAt e.g. 13:00
 * @param staffId who goes; missing: whoever sends
 * @param version the version that was read, to move an existing one
 */
record AppointmentBody(
        UUID familyId,
        LocalDate plannedOn,
        String plannedAt,
        Integer minutes,
        ContactMode mode,
        String place,
        UUID staffId,
        Integer version) {}
