package org.saime.referrals.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.Fact;
import org.saime.organisation.Municipality;
import org.saime.referrals.EmergencyNumbers;
import org.saime.referrals.Matches;
import org.saime.referrals.ReferralDrafts;
import org.saime.referrals.Referrals;

/**
 * One step of referring a family.
 *
 * @param draft the id of the draft, which becomes that of the referral
 * @param savedAt when the draft was saved, null when it is new
 * @param anybody whether the person may enter referrals of any channel
 */
public record NewReferralPage(
        Input in,
        UUID draft,
        int step,
        @Nullable Instant savedAt,
        List<ReferralDrafts.Draft> others,
        int keepDays,
        boolean anybody,
        List<Referrals.Target> targets,
        List<Municipality> municipalities,
        List<Municipality> represented,
        List<EmergencyNumbers.Line> numbers,
        Matches.Found found)
        implements Page {

    /** One person of the form: its number in the fields, and its number among the children or adults. */
    public record Row(int index, boolean child, int number) {
        public String field(String name) {
            return "persons[" + index + "]." + name;
        }
    }

    public List<Row> people() {
        var rows = new ArrayList<Row>();
        int children = 0;
        int adults = 0;
        for (int index : ReferralSteps.people(in)) {
            boolean child = in.raw("persons[" + index + "].role").equals("CHILD");
            rows.add(new Row(index, child, child ? ++children : ++adults));
        }
        return rows;
    }

    /** Filled in and without errors: shown as one line. */
    public boolean done(Row row, Ui ui) {
        boolean said = List.of("givenName", "familyName", "birthOn", "ageYears", "ageBand").stream()
                .anyMatch(f -> !in.raw(row.field(f)).isBlank());
        boolean wrong = in.summary(ui).stream().anyMatch(p -> p.field().startsWith(row.field("")));
        return said && !wrong && row.index() != last();
    }

    private int last() {
        return ReferralSteps.people(in).getLast();
    }

    /** A person in one line: name, age. */
    public String line(Row row, Ui ui) {
        var parts = new ArrayList<String>();
        String name = (in.raw(row.field("givenName")) + " " + in.raw(row.field("familyName"))).strip();
        parts.add(name.isEmpty() ? ui.t("referrals.name_unknown") : name);
        String born = in.raw(row.field("birthOn"));
        String years = in.raw(row.field("ageYears"));
        String band = in.raw(row.field("ageBand"));
        if (!born.isBlank()) {
            parts.add(ui.t("referrals.born", born));
        } else if (!years.isBlank()) {
            parts.add(ui.t("referrals.years", years));
        } else if (!band.isBlank()
                && ui.codes("age_band").stream().anyMatch(c -> c.code().equals(band))) {
            parts.add(band.equals("UNKNOWN") ? ui.t("referrals.age_unknown") : ui.code("age_band", band));
        }
        return String.join(", ", parts);
    }

    public String title(Row row, Ui ui) {
        return row.child() ? ui.t("referrals.child", row.number()) : ui.t("referrals.adult", row.number());
    }

    public List<Choice> calls(Ui ui) {
        var choices = new ArrayList<Choice>();
        numbers.forEach(n -> choices.add(Choice.of(n.call(), n.shown())));
        choices.add(Choice.of("POLICE_IN_PERSON", ui.code("danger_call", "POLICE_IN_PERSON")));
        choices.add(Choice.of("NOBODY_YET", ui.code("danger_call", "NOBODY_YET")));
        return choices;
    }

    public static List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }

    public List<Choice> units() {
        boolean several =
                targets.stream().map(Referrals.Target::organisation).distinct().count() > 1;
        return targets.stream()
                .map(t -> Choice.of(t.id().toString(), several ? t.organisation() + ", " + t.name() : t.name()))
                .toList();
    }

    public List<Choice> towns() {
        return towns(municipalities);
    }

    public static List<Choice> towns(List<Municipality> towns) {
        return towns.stream().map(m -> Choice.of(m.id().toString(), m.name())).toList();
    }

    /** The names of the fields in the error summary. */
    public Map<String, String> labels(Ui ui) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("urgency", ui.t("referrals.danger_question"));
        labels.put("calls", ui.t("referrals.calls"));
        labels.put("calledAt", ui.t("referrals.called_at"));
        labels.put("channel", ui.t("referrals.channel"));
        labels.put("senderId", ui.t("referrals.sender"));
        labels.put("referrerName", ui.t("referrals.referrer_name"));
        labels.put("referrerContact", ui.t("referrals.referrer_contact"));
        labels.put("municipalityId", ui.t("referrals.municipality"));
        labels.put("unitId", ui.t("referrals.unit"));
        labels.put("familyConsent", ui.t("referrals.consent"));
        labels.put("wishContact", ui.t("referrals.wish_contact"));
        labels.put("reasons", ui.t("referrals.reasons"));
        labels.put("firstSignOn", ui.t("referrals.first_sign"));
        labels.put("summary", ui.t("referrals.summary"));
        labels.put("language", ui.t("referrals.language"));
        labels.put("externalCaseRef", ui.t("referrals.case_ref"));
        for (Row row : people()) {
            for (String field : List.of("role", "givenName", "familyName", "birthOn", "ageYears", "ageBand", "sex")) {
                labels.put(row.field(field), title(row, ui));
            }
        }
        return labels;
    }

    public List<String> stepNames(Ui ui) {
        return List.of(
                ui.t("referrals.step.urgency"),
                ui.t("referrals.step.people"),
                ui.t("referrals.step.hard"),
                ui.t("referrals.step.check"));
    }

    public String stepHref(int to) {
        return "/referrals/new?draft=" + draft + "&step=" + to;
    }

    // The last step: what will be sent
    // -----------------------------------------------------------------------------------------------------------

    public List<Fact> urgencyFacts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(ui, ui.t("referrals.urgency"), name(ui, "urgency", in.raw("urgency"))));
        if (in.raw("urgency").equals("DANGER")) {
            facts.add(fact(ui, ui.t("referrals.called"), names(ui, "danger_call", in.all("calls"))));
        }
        if (anybody) {
            facts.add(fact(ui, ui.t("referrals.channel"), name(ui, "referral_channel", in.raw("channel"))));
            facts.add(fact(
                    ui,
                    ui.t("referrals.referrer"),
                    in.flag("anonymous")
                            ? ui.t("referrals.anonymous")
                            : (in.raw("referrerName") + " " + in.raw("referrerContact")).strip()));
        }
        return facts;
    }

    public List<Fact> peopleFacts(Ui ui) {
        var facts = new ArrayList<Fact>();
        people().forEach(row -> facts.add(Fact.of(title(row, ui), line(row, ui))));
        facts.add(fact(ui, ui.t("referrals.municipality.short"), town(in.raw("municipalityId"))));
        if (targets.size() == 1) {
            facts.add(Fact.of(ui.t("referrals.unit"), targets.getFirst().name()));
        } else {
            facts.add(fact(
                    ui,
                    ui.t("referrals.unit"),
                    units().stream()
                            .filter(c -> c.value().equals(in.raw("unitId")))
                            .map(Choice::text)
                            .findFirst()
                            .orElse("")));
        }
        facts.add(fact(ui, ui.t("referrals.consent.short"), name(ui, "consent_answer", in.raw("familyConsent"))));
        facts.add(fact(ui, ui.t("referrals.wish_contact.short"), in.raw("wishContact")));
        return facts;
    }

    public List<Fact> difficultyFacts(Ui ui) {
        return List.of(
                fact(ui, ui.t("referrals.reasons"), names(ui, "referral_reason", in.all("reasons"))),
                fact(ui, ui.t("referrals.first_sign"), in.raw("firstSignOn")),
                fact(ui, ui.t("referrals.summary"), in.raw("summary")),
                fact(
                        ui,
                        ui.t("referrals.language.short"),
                        (name(ui, "language", in.raw("language"))
                                + (in.flag("interpreter") ? ", " + ui.t("referrals.interpreter.short") : ""))),
                fact(ui, ui.t("referrals.case_ref"), in.raw("externalCaseRef")));
    }

    private String town(String id) {
        return municipalities.stream()
                .filter(m -> m.id().toString().equals(id))
                .map(Municipality::name)
                .findFirst()
                .orElse("");
    }

    private static Fact fact(Ui ui, String name, String value) {
        return Fact.of(name, value.isBlank() ? ui.t("referrals.not_said") : value);
    }

    private static String name(Ui ui, String list, String code) {
        return ui.codes(list).stream()
                .filter(c -> c.code().equals(code))
                .map(c -> c.name(ui.lang()))
                .findFirst()
                .orElse("");
    }

    private static String names(Ui ui, String list, List<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(c -> name(ui, list, c))
                        .filter(n -> !n.isEmpty())
                        .toList());
    }
}
