package org.saime.referrals.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saime.episodes.ServiceType;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.Municipality;
import org.saime.referrals.Matches;
import org.saime.referrals.ReferralFile;

/** Accepting a family: a new record or one served before, its people, the municipality that answers for it. */
public record AcceptancePage(
        ReferralFile file, Matches.Found found, List<ServiceType> services, List<Municipality> municipalities, Input in)
        implements Page {

    public List<Choice> families(Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", ui.t("referrals.accept.new_family")));
        found.families().stream()
                .map(k -> Choice.of(k.familyId().toString(), ui.t("referrals.possible.family", k.label(), k.code()))
                        .withHint((k.givenName() + " " + k.familyName()).strip()))
                .distinct()
                .forEach(choices::add);
        return choices;
    }

    public List<Choice> services(String language) {
        return services.stream()
                .map(s -> Choice.of(s.id().toString(), s.name(language)))
                .toList();
    }

    public List<Choice> towns() {
        return NewReferralPage.towns(municipalities);
    }

    public List<Integer> people() {
        return ReferralSteps.people(in);
    }

    public String field(int person, String name) {
        return "persons[" + person + "]." + name;
    }

    public Map<String, String> labels(Ui ui) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("familyId", ui.t("referrals.accept.which"));
        labels.put("label", ui.t("referrals.accept.label"));
        labels.put("serviceTypeId", ui.t("referrals.accept.service"));
        labels.put("responsibleId", ui.t("referrals.accept.responsible"));
        labels.put("residenceId", ui.t("referrals.accept.residence"));
        labels.put("familyAgrees", ui.t("referrals.accept.agrees"));
        return labels;
    }
}
