package org.saime.contacts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.contacts.ContactMode;
import org.saime.contacts.ContactStatus;
import org.saime.contacts.Doer;

/**
 * What is sent to record a contact; documents the interface, the fields are read by name.
 *
 * @param startedAt e.g. 13:00
 * @param minutes at least 1 when HELD
 * @param staff staff ids; empty: whoever sends
 * @param members persons of the family who were there; at least one when HELD and direct
 * @param topics of code list contact_topic
 * @param tried of code list contact_attempt, when it did not happen
 * @param readers accounts that may read restricted words
 * @param supersedesId the contact that is put right
 * @param reason why; required with supersedesId
 * @param again the next attempt, e.g. 2026-12-04T13:00
 */
record ContactBody(
        UUID familyId,
        LocalDate validOn,
        String startedAt,
        Integer minutes,
        Integer travelMinutes,
        ContactMode mode,
        ContactStatus status,
        String discipline,
        List<UUID> staff,
        List<UUID> members,
        List<UUID> goals,
        List<UUID> activities,
        List<String> topics,
        Doer doer,
        Boolean childSeenAlone,
        Boolean interpreter,
        String othersPresent,
        List<String> tried,
        Boolean restricted,
        List<UUID> readers,
        String happened,
        String said,
        String analysis,
        String nextStep,
        UUID appointmentId,
        UUID supersedesId,
        String reason,
        Boolean withdrawn,
        String again) {}
