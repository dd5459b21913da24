package org.saime.contacts;

import org.saime.episodes.Agreements;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first held direct contact is the first meeting, which the agreement waits for. */
@Component
class FirstMeetings {
    private final Contacts contacts;
    private final Agreements agreements;

    FirstMeetings(Contacts contacts, Agreements agreements) {
        this.contacts = contacts;
        this.agreements = agreements;
    }

    @EventListener
    void met(ContactRecorded recorded) {
        if (!agreements.awaitsMeeting(recorded.episodeId(), recorded.validOn())) {
            return;
        }
        var contact = contacts.one(recorded.contactId());
        if (contact.facts().status() == ContactStatus.HELD
                && contact.facts().mode().direct()
                && contact.inForce()) {
            agreements.met(recorded.episodeId(), recorded.validOn());
        }
    }
}
