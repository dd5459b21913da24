package org.saime.episodes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Episode;
import org.saime.families.web.FamilyFrame;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Fact;
import org.saime.kernel.web.ui.Signature;

/** The service of a family: agreement, consents, who worked when, municipality, suspension, exit. Empty when the family has never been in one. */
public record ServicePage(FamilyFrame frame, Optional<ServiceFacts> service) implements Page {

    public static String period(Ui ui, LocalDate from, @Nullable LocalDate to) {
        return to == null ? ui.t("service.since", ui.date(from)) : ui.t("service.from_to", ui.date(from), ui.date(to));
    }

    public static List<Fact> facts(Ui ui, ServiceFacts facts) {
        Episode episode = facts.episode();
        var all = new ArrayList<Fact>();
        all.add(Fact.of(ui.t("families.status"), ui.code("episode_status", episode.status())));
        all.add(Fact.of(ui.t("service.accepted"), ui.date(episode.acceptedOn())));
        all.add(Fact.of(
                ui.t("service.first_meeting"),
                episode.firstMeetingOn() == null ? ui.t("service.not_yet") : ui.date(episode.firstMeetingOn())));
        all.add(Fact.of(
                ui.t("service.start"),
                episode.startOn() == null ? ui.t("service.not_yet") : ui.date(episode.startOn())));
        if (episode.endOn() != null) {
            all.add(Fact.of(ui.t("service.end"), ui.date(episode.endOn()))
                    .withNote(ui.code("exit_reason", episode.exitReason())));
        }
        return all;
    }

    /** Everybody who can sign, signed or awaited. Those whose signature is not needed show only when they signed. */
    public static List<Signature> signatures(Ui ui, ServiceFacts facts) {
        var all = new ArrayList<Signature>();
        var standing = facts.agreement();
        standing.signatures()
                .forEach(s -> all.add(new Signature(
                        s.name(),
                        ui.t(
                                "service.signed",
                                ui.code("signature_role", s.role()),
                                ui.date(s.signedOn()),
                                ui.code("signature_way", s.way())),
                        true,
                        null)));
        standing.signers().stream()
                .filter(s -> s.needed() && facts.episode().status() == Episode.Status.PENDING_AGREEMENT)
                .filter(s -> standing.signatures().stream()
                        .noneMatch(d ->
                                s.key().equals(String.valueOf(d.personId() == null ? d.accountId() : d.personId()))))
                .forEach(s -> all.add(new Signature(
                        s.name(), ui.t("service.awaited", ui.code("signature_role", s.role())), false, null)));
        return all;
    }
}
