package org.saime.contacts;

import java.time.LocalDate;
import java.util.UUID;

/** A contact was recorded, corrected or withdrawn; published in the transaction that did it. */
public record ContactRecorded(UUID contactId, UUID familyId, UUID episodeId, LocalDate validOn, boolean late) {}
