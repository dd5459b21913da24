package org.saime.referrals.web;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.Fact;
import org.saime.referrals.EmergencyNumbers;
import org.saime.referrals.Matches;
import org.saime.referrals.Referral;
import org.saime.referrals.Referral.Move;
import org.saime.referrals.ReferralFile;
import org.saime.referrals.ReferralHistory;
import org.saime.referrals.Screening;
import org.saime.referrals.Urgency;

/**
 * One referral with everything in it.
 *
 * @param in what was typed into the form that is open, or nothing
 * @param open which form has errors: screening, waiting, decline, redirection, duplicate, call, or ""
 * @param decides whether the person decides
 */
public record ReferralPage(
        ReferralFile file,
        Matches.Found found,
        List<ReferralHistory.Entry> history,
        List<EmergencyNumbers.Line> numbers,
        ReferralHistory.@org.jspecify.annotations.Nullable Places places,
        Input in,
        String open,
        boolean decides,
        boolean justSent)
        implements Page {

    public Referral referral() {
        return file.referral();
    }

    public ReferralFile.Content content() {
        return file.content();
    }

    public Set<Move> moves() {
        return referral().moves();
    }

    public boolean can(Move move) {
        return referral().can(move) && (decides || move == Move.ACKNOWLEDGE || move == Move.SCREEN);
    }

    public boolean anyDecision() {
        return decides && moves().stream().anyMatch(m -> m != Move.ACKNOWLEDGE && m != Move.SCREEN);
    }

    public Input form(String name) {
        return open.equals(name) ? in : Input.empty();
    }

    /** The screening as stored, unless somebody is correcting what was just typed. */
    public Input screening() {
        if (open.equals("screening")) {
            return in;
        }
        Screening s = file.screening() == null ? Screening.empty() : file.screening();
        Input shown = Input.empty().with("note", s.note()).with("version", s.version());
        s.domains().forEach((domain, answer) -> shown.with("domains." + domain, answer));
        if (s.conflictOfInterest()) {
            shown.with("conflictOfInterest", "true");
        }
        if (s.protectedAddress()) {
            shown.with("protectedAddress", "true");
        }
        if (s.courtOrder()) {
            shown.with("courtOrder", "true");
        }
        return shown;
    }

    public String title(Ui ui) {
        String names = String.join(
                ", ",
                file.persons().stream()
                        .filter(p -> !p.described().child())
                        .map(ReferralFile.Person::name)
                        .filter(n -> !n.isEmpty())
                        .toList());
        if (!names.isEmpty()) {
            return names;
        }
        return file.persons().stream()
                .map(ReferralFile.Person::name)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse(ui.t("referrals.family_unnamed"));
    }

    public String lead(Ui ui) {
        String from = referral().anonymous()
                ? ui.t(
                        "referrals.channel_anonymous",
                        ui.code("referral_channel", content().channel()))
                : ui.code("referral_channel", content().channel());
        return ui.t("referrals.came", ui.dateTime(referral().receivedAt()), from);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                        ui.t("referrals.status"),
                        ui.code("referral_status", referral().status()))
                .withNote(statusNote(ui)));
        facts.add(
                Fact.of(ui.t("referrals.urgency"), ui.code("urgency", referral().urgency()))
                        .withNote(referral().urgency() == Urgency.CRISIS ? ui.t("referrals.danger.soon.hint") : null));
        facts.add(Fact.of(
                ui.t("referrals.consent.short"),
                ui.code("consent_answer", content().familyConsent())));
        facts.add(Fact.of(
                        ui.t("referrals.municipality.short"),
                        content().municipality() == null
                                ? ui.t("ui.not_known")
                                : content().municipality())
                .withNote(
                        content().sender() == null
                                ? null
                                : ui.t("referrals.sent_by", content().sender())));
        return facts;
    }

    private String statusNote(Ui ui) {
        Referral r = referral();
        return switch (r.status()) {
            case RECEIVED, SCREENING -> "";
            case WAITLISTED -> ui.t("referrals.priority." + (r.priority() == null ? 2 : r.priority()));
            case OFFERED -> r.offeredAt() == null ? "" : ui.t("referrals.offered_on", ui.date(Today.of(r.offeredAt())));
            case DECLINED -> ui.code("decline_reason", r.declineReason()) + " → " + ui.code("signpost", r.signpost());
            case REDIRECTED -> ui.code("redirect_to", r.redirectTo());
            case DUPLICATE ->
                content().duplicateNumber() == null ? "" : content().duplicateNumber();
            case ACCEPTED, LAPSED, WITHDRAWN -> r.decidedAt() == null ? "" : ui.date(Today.of(r.decidedAt()));
        };
    }

    public List<Fact> told(Ui ui) {
        var facts = new ArrayList<Fact>();
        add(
                facts,
                ui.t("referrals.reasons"),
                String.join(
                        ", ",
                        content().reasons().stream()
                                .map(r -> ui.code("referral_reason", r))
                                .toList()));
        add(
                facts,
                ui.t("referrals.first_sign"),
                content().firstSignOn() == null ? "" : ui.date(content().firstSignOn()));
        add(
                facts,
                ui.t("referrals.language.short"),
                content().language().isEmpty()
                        ? ""
                        : ui.code("language", content().language()));
        add(facts, ui.t("referrals.interpreter.short"), content().interpreter() ? ui.t("referrals.yes") : "");
        add(facts, ui.t("referrals.wish_contact.short"), content().wishContact());
        add(
                facts,
                ui.t("referrals.referrer"),
                referral().anonymous()
                        ? ui.t("referrals.anonymous")
                        : join(
                                content().sender(),
                                content().referrerName(),
                                content().referrerContact()));
        add(facts, ui.t("referrals.case_ref"), content().externalCaseRef());
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(Fact.of(name, value));
        }
    }

    private static String join(String... parts) {
        return String.join(
                ", ",
                java.util.Arrays.stream(parts)
                        .filter(p -> p != null && !p.isBlank())
                        .toList());
    }

    public String name(ReferralFile.Person p, Ui ui) {
        return p.name().isEmpty() ? ui.t("referrals.name_unknown") : p.name();
    }

    public String age(ReferralFile.Person p, Ui ui) {
        if (p.birthOn() != null) {
            return "UNBORN".equals(p.ageBand())
                    ? ui.t("referrals.expected", ui.date(p.birthOn()))
                    : ui.t(
                            "referrals.age_born",
                            Period.between(p.birthOn(), ui.today()).getYears(),
                            ui.date(p.birthOn()));
        }
        if (p.ageYears() != null) {
            return ui.t("referrals.years", p.ageYears());
        }
        return p.ageBand() == null || p.ageBand().equals("UNKNOWN")
                ? ui.t("referrals.age_unknown")
                : ui.code("age_band", p.ageBand());
    }

    public boolean danger() {
        return referral().urgency() == Urgency.DANGER;
    }

    public List<Choice> lines(Ui ui) {
        var choices = new ArrayList<Choice>();
        numbers.forEach(n -> choices.add(Choice.of(n.call(), n.shown())));
        choices.add(Choice.of("POLICE_IN_PERSON", ui.code("danger_call", "POLICE_IN_PERSON")));
        return choices;
    }

    public List<Choice> priorities(Ui ui) {
        return java.util.stream.IntStream.rangeClosed(Referral.FIRST_PRIORITY, Referral.LAST_PRIORITY)
                .mapToObj(i -> Choice.of(String.valueOf(i), ui.t("referrals.priority." + i)))
                .toList();
    }

    public String path(String deed) {
        return "/referrals/" + referral().id() + "/" + deed;
    }
}
