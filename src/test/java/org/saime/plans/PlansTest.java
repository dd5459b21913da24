package org.saime.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saime.plans.PlanSample.ok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.TestHouse.Somebody;
import org.saime.TestHouse.TestFamily;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan from its first draft to its review, over HTTP. */
class PlansTest extends HouseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @Autowired
    private Plans plans;

    @Autowired
    private org.saime.episodes.ExitCheck exits;

    @Autowired
    private org.saime.episodes.Episodes episodes;

    @Autowired
    private org.springframework.context.ApplicationEventPublisher events;

    @Autowired
    private org.springframework.transaction.support.TransactionTemplate transactions;

    private Somebody worker;
    private TestFamily family;
    private Caller api;

    @BeforeEach
    void family() {
        worker = house.worker();
        family = house.family(worker, LocalDate.of(2026, 9, 1));
        api = house.api(worker);
    }

    // Writing
    // ---------------------------------------------------------------------------------------------------------------------------------

    @Test
    void theSameDraftTwiceIsOneAndOtherContentNeedsTheVersion() {
        UUID id = TestHouse.id();
        var draft = PlanSample.draft(family, TODAY);
        assertThat(api.put("/api/v1/plans/" + id, draft).status()).isEqualTo(201);
        assertThat(api.put("/api/v1/plans/" + id, draft).status()).isEqualTo(200);
        draft.put("municipalPlanRef", "2024/999");
        var refused = api.put("/api/v1/plans/" + id, draft);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json()
                        .get("stored")
                        .get("plan")
                        .get("municipalPlanRef")
                        .asString())
                .isEqualTo("2024/118");
        draft.put(
                "version", api.get("/api/v1/plans/" + id).json().get("version").asInt());
        assertThat(api.put("/api/v1/plans/" + id, draft).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/plans/" + id).json().get("municipalPlanRef").asString())
                .isEqualTo("2024/999");
    }

    @Test
    void everyErrorOfADraftIsSaidAtOnce() {
        var goal = PlanSample.goal(" ", family, TODAY.minusDays(1), List.of(PlanSample.activity("", "FAMILY", TODAY)));
        goal.put("objective", "NONSENSE");
        goal.put("members", List.of());
        goal.put("dueOn", "31.2.2026");
        goal.put("alignment", "MUNICIPAL");
        var answer = api.put(
                "/api/v1/plans/" + TestHouse.id(),
                Map.of(
                        "family",
                        family.id(),
                        "goals",
                        List.of(goal),
                        "participation",
                        List.of(Map.of("person", "nobody", "way", "SAID"))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "goals[0].title",
                        "goals[0].objective",
                        "goals[0].members",
                        "goals[0].dueOn",
                        "goals[0].municipalGoal",
                        "goals[0].activities[0].what",
                        "participation[0].person");
    }

    @Test
    void peopleOfAnotherFamilyAndDatesInThePastAreRefused() {
        var other = house.family(worker, LocalDate.of(2026, 9, 1));
        var draft = PlanSample.draft(family, TODAY);
        var goal = PlanSample.goal("Foreign", family, TODAY.minusDays(1), List.of());
        goal.put("members", List.of(other.child().toString()));
        draft.put("goals", List.of(goal));
        var answer = api.put("/api/v1/plans/" + TestHouse.id(), draft);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("goals[0].members", "goals[0].dueOn");
    }

    @Test
    void anIdThatBelongsToAnotherPlanIsNotTaken() {
        var other = house.family(worker, LocalDate.of(2026, 9, 1));
        var foreign = PlanSample.draft(other, TODAY);
        ok(api.put("/api/v1/plans/" + TestHouse.id(), foreign));
        var draft = PlanSample.draft(family, TODAY);
        @SuppressWarnings("unchecked")
        var goals = (List<Map<String, Object>>) foreign.get("goals");
        var goal = PlanSample.goal("Mine", family, TODAY.plusDays(9), List.of());
        goal.put("id", goals.getFirst().get("id"));
        draft.put("goals", List.of(goal));
        assertThat(api.put("/api/v1/plans/" + TestHouse.id(), draft).status()).isEqualTo(409);
        assertThat(TestHouse.count(
                        "select count(*) from goal g join plan p on p.id = g.plan_id where p.family_id = :family",
                        "family",
                        family.id()))
                .isZero();
    }

    @Test
    void twoPeopleWhoWriteOneGoalSeeBothTexts() {
        UUID plan = TestHouse.id();
        ok(api.put("/api/v1/plans/" + plan, PlanSample.draft(family, TODAY)));
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", LocalDate.of(2026, 9, 1), null);
        var stored = api.get("/api/v1/plans/" + plan).json().get("goals").get(0);
        String goal = stored.get("id").asString();
        assertThat(house.as(colleague)
                        .post("/plans/" + plan + "/goals/" + goal, goalForm("Elza likes school", "0"))
                        .status())
                .isEqualTo(303);
        var second = house.as(worker)
                .post("/plans/" + plan + "/goals/" + goal, goalForm("Elza goes to school with joy", "0"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("Elza likes school", "Elza goes to school with joy", "name=\"version\" value=\"1\"");
        assertThat(house.as(worker)
                        .post("/plans/" + plan + "/goals/" + goal, goalForm("Elza goes to school with joy", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(api.get("/api/v1/plans/" + plan)
                        .json()
                        .get("goals")
                        .get(0)
                        .get("title")
                        .asString())
                .isEqualTo("Elza goes to school with joy");
    }

    @Test
    void aGoalFormWithMistakesKeepsEverythingTyped() {
        UUID plan = TestHouse.id();
        ok(api.put("/api/v1/plans/" + plan, PlanSample.draft(family, TODAY)));
        String goal = TestHouse.id().toString();
        var fields = new ArrayList<>(List.of(goalForm("<b>Fish & \"chips\"</b>", "")));
        fields.set(fields.indexOf("dueOn") + 1, "30.2.2027");
        fields.addAll(List.of(
                "activities[0].id",
                TestHouse.id().toString(),
                "activities[0].what",
                "Walk",
                "activities[0].doer",
                "OTHER_PROVIDER",
                "activities[0].dueOn",
                "soon"));
        var answer = house.as(worker).post("/plans/" + plan + "/goals/" + goal, fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "&lt;b>Fish &amp; &#34;chips", "30.2.2027", "value=\"Walk\"", "value=\"soon\"", "error-summary")
                .doesNotContain("<b>Fish");
    }

    @Test
    void whatIsTypedIsKeptForItsWriterAloneUntilItIsSaved() {
        UUID plan = TestHouse.id();
        ok(api.put("/api/v1/plans/" + plan, PlanSample.draft(family, TODAY)));
        String goal = TestHouse.id().toString();
        var browser = house.as(worker);
        String csrf = browser.get("/plans/" + plan + "/goals/new")
                .body()
                .replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var kept = browser.send(
                "PUT",
                "/plans/" + plan + "/goals/" + goal + "/draft",
                "application/x-www-form-urlencoded",
                ("_csrf=" + csrf + "&title=Half+a+sentence&members=" + family.child()).getBytes());
        assertThat(kept.status()).isEqualTo(200);
        assertThat(house.as(worker).get("/plans/" + plan + "/goals/" + goal).body())
                .contains("Half a sentence");
        assertThat(house.as(worker)
                        .get("/families/" + family.id() + "/plan/draft")
                        .body())
                .contains("/goals/" + goal, "Half a sentence");
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", LocalDate.of(2026, 9, 1), null);
        assertThat(house.as(colleague).get("/plans/" + plan + "/goals/" + goal).status())
                .isEqualTo(404);
        browser.post("/plans/" + plan + "/goals/" + goal, goalForm("Half a sentence and its end", ""));
        assertThat(TestHouse.count(
                        "select count(*) from draft where subject_id = :goal", "goal", UUID.fromString(goal)))
                .isZero();
    }

    // Agreeing
    // ----------------------------------------------------------------------------------------------------------------------------------

    @Test
    void anEmptyDraftIsNotAgreedAndEverythingMissingIsNamed() {
        UUID id = TestHouse.id();
        var draft = PlanSample.draft(family, TODAY);
        draft.put("goals", List.of());
        draft.put("participation", List.of());
        ok(api.put("/api/v1/plans/" + id, draft));
        var answer = api.postJson("/api/v1/plans/" + id + "/agreement", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "plans.agree.no_goal",
                        "plans.agree.child_part",
                        "plans.agree.signature.legal_representative",
                        "plans.agree.signature.municipality");
        assertThat(api.get("/api/v1/plans/" + id).json().get("status").asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void aGoalBeyondTheReviewNeedsAReason() {
        UUID id = TestHouse.id();
        var draft = PlanSample.draft(family, TODAY);
        var goal = PlanSample.goal(
                "Far", family, TODAY.plusMonths(7), List.of(PlanSample.activity("Walk", "FAMILY", TODAY.plusDays(3))));
        draft.put("goals", List.of(goal));
        ok(api.put("/api/v1/plans/" + id, draft));
        ok(api.postJson("/api/v1/plans/" + id + "/signatures", PlanSample.signatures(family)));
        assertThat(api.postJson("/api/v1/plans/" + id + "/agreement", Map.of()).body())
                .contains("plans.agree.due_after_review");
        goal.put("lateDueReason", "The school year ends then");
        draft.put(
                "version", api.get("/api/v1/plans/" + id).json().get("version").asInt());
        ok(api.put("/api/v1/plans/" + id, draft));
        ok(api.postJson("/api/v1/plans/" + id + "/signatures", PlanSample.signatures(family)));
        assertThat(api.postJson("/api/v1/plans/" + id + "/agreement", Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void anEarlierReviewMayBeChosenButNoLaterOne() {
        UUID id = TestHouse.id();
        ok(api.put("/api/v1/plans/" + id, PlanSample.draft(family, TODAY)));
        ok(api.postJson("/api/v1/plans/" + id + "/signatures", PlanSample.signatures(family)));
        assertThat(api.postJson("/api/v1/plans/" + id + "/agreement", Map.of("reviewOn", "2027-05-06"))
                        .body())
                .contains("plans.agree.review_limit");
        var agreed = ok(api.postJson("/api/v1/plans/" + id + "/agreement", Map.of("reviewOn", "2027-03-01")))
                .json();
        assertThat(agreed.get("nextReviewDue").asString()).isEqualTo("2027-03-01");
    }

    @Test
    void aChangeAfterASignatureAsksEverybodyAgain() {
        UUID id = TestHouse.id();
        var draft = PlanSample.draft(family, TODAY);
        ok(api.put("/api/v1/plans/" + id, draft));
        ok(api.postJson("/api/v1/plans/" + id + "/signatures", PlanSample.signatures(family)));
        draft.put("municipalPlanRef", "changed");
        draft.put(
                "version", api.get("/api/v1/plans/" + id).json().get("version").asInt());
        ok(api.put("/api/v1/plans/" + id, draft));
        assertThat(api.get("/api/v1/plans/" + id).json().get("signatures")).isEmpty();
        assertThat(TestHouse.count(
                        "select count(*) from plan_signature where plan_id = :plan and voided_at is not null",
                        "plan",
                        id))
                .isEqualTo(2);
    }

    @Test
    void onlyWhoHasCustodySignsAsRepresentative() {
        UUID id = TestHouse.id();
        ok(api.put("/api/v1/plans/" + id, PlanSample.draft(family, TODAY)));
        UUID partner = house.person("Juris", "Ozols", LocalDate.of(1980, 1, 1), "M");
        house.member(family.id(), partner, "CAREGIVER");
        var answer = api.postJson(
                "/api/v1/plans/" + id + "/signatures",
                Map.of(
                        "signatures",
                        List.of(Map.of("role", "LEGAL_REPRESENTATIVE", "person", partner, "way", "PAPER"))));
        assertThat(answer.body()).contains("plans.signature.not_representative");
        ok(api.postJson(
                "/api/v1/plans/" + id + "/signatures",
                Map.of("signatures", List.of(Map.of("role", "CAREGIVER", "person", partner, "way", "PAPER")))));
    }

    @Test
    void whereASecondPairOfEyesIsWantedTheSupervisorAgrees() {
        TestHouse.sql(
                "insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values ('PLAN_APPROVAL', 'true', 'FLAG', 'UNIT', :unit, '2020-01-01', 'test')",
                "unit",
                house.unit);
        var supervisor = house.supervisor();
        var supervised = house.workerUnder(supervisor);
        var theirs = house.family(supervised, LocalDate.of(2026, 9, 1));
        UUID id = TestHouse.id();
        var mine = house.api(supervised);
        ok(mine.put("/api/v1/plans/" + id, PlanSample.draft(theirs, TODAY)));
        ok(mine.postJson("/api/v1/plans/" + id + "/signatures", PlanSample.signatures(theirs)));
        ok(mine.postJson(
                "/api/v1/plans/" + id + "/signatures",
                Map.of("signatures", List.of(Map.of("role", "WORKER", "way", "IN_SYSTEM")))));
        assertThat(mine.postJson("/api/v1/plans/" + id + "/agreement", Map.of()).status())
                .isEqualTo(403);
        assertThat(ok(house.api(supervisor).postJson("/api/v1/plans/" + id + "/agreement", Map.of()))
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("AGREED");
    }

    // Versions
    // -----------------------------------------------------------------------------------------------------------------------------------

    @Test
    void theNextVersionCarriesOpenGoalsAndStepsAndReplacesTheOneBefore() {
        UUID first = PlanSample.agreed(house, worker, family, TODAY);
        var before = api.get("/api/v1/plans/" + first).json().get("goals").get(0);
        var done = before.get("activities").get(0);
        ok(api.postJson(
                "/api/v1/plans/" + first + "/progress",
                Map.of(
                        "activities",
                        List.of(Map.of("id", done.get("id").asString(), "version", 0, "status", "DONE", "note", "")))));
        house.today(TODAY.plusMonths(1));
        UUID second = UUID.fromString(ok(api.postJson("/api/v1/families/" + family.id() + "/plans", Map.of()))
                .json()
                .get("id")
                .asString());
        var carried = api.get("/api/v1/plans/" + second).json().get("goals").get(0);
        assertThat(carried.get("rootGoal").asString())
                .isEqualTo(before.get("id").asString());
        assertThat(carried.get("dueOn").asString())
                .isEqualTo(before.get("dueOn").asString());
        assertThat(carried.get("carried").asInt()).isEqualTo(1);
        assertThat(carried.get("activities")).hasSize(1);
        assertThat(carried.get("doneBefore")).hasSize(1);
        assertThat(carried.get("activities").get(0).get("rootActivity").asString())
                .isEqualTo(before.get("activities").get(1).get("id").asString());
        var body = new HashMap<String, Object>(Map.of(
                "version",
                api.get("/api/v1/plans/" + second).json().get("version").asInt(),
                "goals",
                List.of(),
                "participation",
                List.of(Map.of("person", family.child(), "way", "DREW"))));
        assertThat(api.put("/api/v1/plans/" + second, body).body()).contains("goes on from the plan before");
        body.put("goals", List.of(carried));
        ok(api.put("/api/v1/plans/" + second, body));
        ok(api.postJson("/api/v1/plans/" + second + "/signatures", PlanSample.signatures(family)));
        ok(api.postJson("/api/v1/plans/" + second + "/agreement", Map.of()));
        assertThat(api.get("/api/v1/plans/" + first).json().get("status").asString())
                .isEqualTo("SUPERSEDED");
        assertThat(api.get("/api/v1/plans/" + first)
                        .json()
                        .get("goals")
                        .get(0)
                        .get("status")
                        .asString())
                .isEqualTo("CARRIED_OVER");
        assertThat(TestHouse.count(
                        "select count(*) from plan where episode_id = :episode and status in ('AGREED', 'UNDER_REVIEW')",
                        "episode",
                        family.episode()))
                .isEqualTo(1);
        assertThat(house.as(worker).get("/plans/" + first).body()).contains("only to read");
    }

    @Test
    void progressOfOtherRowsIsNotOverwrittenAndTheSameRowIsAConflict() {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var steps = api.get("/api/v1/plans/" + plan).json().get("goals").get(0).get("activities");
        String one = steps.get(0).get("id").asString();
        String two = steps.get(1).get("id").asString();
        ok(api.postJson("/api/v1/plans/" + plan + "/progress", progress(one, 0, "DONE")));
        ok(api.postJson("/api/v1/plans/" + plan + "/progress", progress(two, 0, "IN_PROGRESS")));
        assertThat(api.postJson("/api/v1/plans/" + plan + "/progress", progress(one, 0, "NOT_DONE"))
                        .status())
                .isEqualTo(409);
        assertThat(api.postJson("/api/v1/plans/" + plan + "/progress", progress(one, 1, "NOT_DONE"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theFormOfProgressPassesOverRowsNobodyTouched() {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var browser = house.as(worker);
        var fields = fields(browser.get("/plans/" + plan + "/progress").body());
        var steps = api.get("/api/v1/plans/" + plan).json().get("goals").get(0).get("activities");
        ok(api.postJson(
                "/api/v1/plans/" + plan + "/progress",
                progress(steps.get(0).get("id").asString(), 0, "DONE")));
        // the form still shows the first step as not started, and only the second is changed in it
        String second = fields.entrySet().stream()
                .filter(e -> e.getValue().equals(steps.get(1).get("id").asString()))
                .findFirst()
                .orElseThrow()
                .getKey()
                .replace("id", "status");
        fields.put(second, "IN_PROGRESS");
        var answer = browser.post(
                "/plans/" + plan + "/progress",
                fields.entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        var now = api.get("/api/v1/plans/" + plan).json().get("goals").get(0).get("activities");
        assertThat(now.get(0).get("status").asString()).isEqualTo("DONE");
        assertThat(now.get(1).get("status").asString()).isEqualTo("IN_PROGRESS");
    }

    // The municipality
    // ---------------------------------------------------------------------------------------------------------------------------

    @Test
    void theMunicipalitySeesASharedDraftCommentsAndSigns() {
        UUID id = TestHouse.id();
        ok(api.put("/api/v1/plans/" + id, PlanSample.draft(family, TODAY)));
        var representative = house.representative();
        var town = house.api(representative);
        assertThat(town.get("/api/v1/plans/" + id).status()).isEqualTo(404);
        ok(api.postJson("/api/v1/plans/" + id + "/sharing", Map.of()));
        assertThat(ok(town.get("/api/v1/plans/" + id)).json().get("goals")).hasSize(1);
        assertThat(TestHouse.count("select count(*) from outgoing_mail where link = :link", "link", "/plans/" + id))
                .isEqualTo(1);
        var browser = house.as(representative);
        assertThat(browser.get("/plans").body()).contains("/plans/" + id);
        assertThat(browser.get("/plans/" + id).body()).contains("Elza goes to school", "Your signature is asked for");
        assertThat(browser.get("/families/" + family.id()).status()).isIn(403, 404);
        assertThat(browser.post("/plans/" + id + "/comments", "comment", " ").status())
                .isEqualTo(422);
        assertThat(browser.post("/plans/" + id + "/comments", "comment", "Is the debt settled?")
                        .status())
                .isEqualTo(303);
        assertThat(browser.post("/plans/" + id + "/municipality-signature", "comment", "")
                        .status())
                .isEqualTo(303);
        assertThat(browser.post("/plans/" + id + "/municipality-signature", "comment", "")
                        .status())
                .isEqualTo(303);
        var plan = api.get("/api/v1/plans/" + id).json();
        assertThat(plan.get("comments").get(0).get("text").asString()).isEqualTo("Is the debt settled?");
        assertThat(plan.get("signatures"))
                .singleElement()
                .satisfies(s -> assertThat(s.get("way").asString()).isEqualTo("IN_SYSTEM"));
        assertThat(browser.post("/plans/" + id + "/agreement").status()).isIn(403, 404);
    }

    @Test
    void anotherMunicipalityFindsNothing() {
        UUID id = PlanSample.agreed(house, worker, family, TODAY);
        var stranger = house.representativeOf("Narva linn");
        assertThat(house.api(stranger).get("/api/v1/plans/" + id).status()).isEqualTo(404);
        assertThat(house.api(stranger)
                        .postJson("/api/v1/plans/" + id + "/signatures", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(house.as(stranger).get("/plans/" + id).status()).isEqualTo(404);
        assertThat(house.as(stranger).get("/plans").body()).doesNotContain(id.toString());
    }

    @Test
    void anotherWorkerFindsNothing() {
        UUID id = PlanSample.agreed(house, worker, family, TODAY);
        var other = house.api(house.worker());
        assertThat(other.get("/api/v1/plans/" + id).status()).isEqualTo(404);
        assertThat(other.postJson("/api/v1/plans/" + id + "/progress", Map.of()).status())
                .isEqualTo(404);
        assertThat(other.get("/api/v1/families/" + family.id() + "/plans").status())
                .isEqualTo(404);
    }

    // Review, exit, figures
    // -----------------------------------------------------------------------------------------------------------------------

    @Test
    void aReviewSettlesGoalsAndOnlyThenTheExitIsFree() throws Exception {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var episode = house.asSystem(() -> episodes.one(family.episode()));
        assertThat(house.<List<String>>asSystem(() -> exits.hindrances(episode, "GOALS_ACHIEVED")))
                .containsExactly("plans.exit.goal_active");
        assertThat(house.<List<String>>asSystem(() -> exits.hindrances(episode, "MOVED")))
                .isEmpty();
        house.today(TODAY.plusMonths(2));
        var body = PlanSample.review(api.get("/api/v1/plans/" + plan), family, "ACHIEVED", "CONTINUE");
        assertThat(api.postJson("/api/v1/plans/" + plan + "/review", body).body())
                .contains("plans.review.nothing_left");
        body.put("decision", "EXIT");
        var reviewed =
                ok(api.postJson("/api/v1/plans/" + plan + "/review", body)).json();
        assertThat(reviewed.get("goals").get(0).get("status").asString()).isEqualTo("ACHIEVED");
        assertThat(reviewed.get("nextReviewDue").asString()).isEqualTo("2027-07-05");
        assertThat(house.<List<String>>asSystem(() -> exits.hindrances(episode, "GOALS_ACHIEVED")))
                .isEmpty();
    }

    @Test
    void thePlanEndsWithItsEpisodeAndComesBackWithIt() throws Exception {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        publish(new org.saime.episodes.EpisodeClosed(family.episode(), family.id(), TODAY, "MOVED"));
        assertThat(api.get("/api/v1/plans/" + plan).json().get("status").asString())
                .isEqualTo("TERMINATED");
        publish(new org.saime.episodes.EpisodeReopened(family.episode(), family.id()));
        assertThat(api.get("/api/v1/plans/" + plan).json().get("status").asString())
                .isEqualTo("AGREED");
        publish(new org.saime.episodes.EpisodeClosed(family.episode(), family.id(), TODAY, "GOALS_ACHIEVED"));
        assertThat(api.get("/api/v1/plans/" + plan).json().get("status").asString())
                .isEqualTo("COMPLETED");
        assertThat(api.postJson("/api/v1/plans/" + plan + "/progress", Map.of()).status())
                .isEqualTo(409);
    }

    private void publish(Object event) throws Exception {
        house.asSystem(() -> {
            transactions.executeWithoutResult(t -> events.publishEvent(event));
            return null;
        });
    }

    @Test
    void aReviewWithMistakesNamesThemAll() {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var answer = api.postJson(
                "/api/v1/plans/" + plan + "/review",
                Map.of("on", "2027-01-01", "goals", List.of(), "decision", "PERHAPS"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"on\"", "attendees", "familyOpinion", "summary", "decision");
        house.today(TODAY.plusDays(1));
        var body = PlanSample.review(api.get("/api/v1/plans/" + plan), family, "CANCELLED", "REVISE");
        body.put("goals", List.of());
        assertThat(api.postJson("/api/v1/plans/" + plan + "/review", body).body())
                .contains("plans.review.every_goal");
    }

    @Test
    void aDecisionToChangeStartsTheNextVersion() {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        house.today(TODAY.plusMonths(1));
        ok(api.postJson(
                "/api/v1/plans/" + plan + "/review",
                PlanSample.review(api.get("/api/v1/plans/" + plan), family, "ACTIVE", "REVISE")));
        var versions =
                api.get("/api/v1/families/" + family.id() + "/plans").json().get("items");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("status").asString()).isEqualTo("DRAFT");
        assertThat(versions.get(1).get("status").asString()).isEqualTo("UNDER_REVIEW");
        ok(api.postJson("/api/v1/plans/" + versions.get(0).get("id").asString() + "/withdrawal", Map.of()));
        assertThat(api.get("/api/v1/plans/" + plan).json().get("status").asString())
                .isEqualTo("AGREED");
    }

    @Test
    void theReportReadsThePlanAsItWasKnown() throws Exception {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var steps = api.get("/api/v1/plans/" + plan).json().get("goals").get(0).get("activities");
        house.today(LocalDate.of(2026, 11, 20));
        ok(api.postJson(
                "/api/v1/plans/" + plan + "/progress",
                progress(steps.get(0).get("id").asString(), 0, "DONE")));
        var frozen = clock.instant();
        house.today(LocalDate.of(2026, 12, 10));
        var late = new HashMap<String, Object>(Map.of(
                "id",
                steps.get(1).get("id").asString(),
                "version",
                0,
                "status",
                "DONE",
                "doneOn",
                "2026-11-28",
                "note",
                ""));
        String goal = api.get("/api/v1/plans/" + plan)
                .json()
                .get("goals")
                .get(0)
                .get("id")
                .asString();
        ok(api.postJson(
                "/api/v1/plans/" + plan + "/progress",
                Map.of(
                        "activities",
                        List.of(late),
                        "goals",
                        List.of(Map.of("id", goal, "version", 0, "progress", "BETTER", "progressNote", "Six days")))));
        var from = LocalDate.of(2026, 11, 1);
        var to = LocalDate.of(2026, 11, 30);
        var then = house.asSystem(() -> plans.statusOn(family.episode(), from, to, frozen))
                .goals()
                .getFirst();
        var now = house.asSystem(() -> plans.statusOn(family.episode(), from, to, clock.instant()));
        assertThat(then.done()).isEqualTo(1);
        assertThat(then.byFamily()).isEqualTo(1);
        assertThat(then.progress()).isNull();
        assertThat(now.goals().getFirst().done()).isEqualTo(2);
        assertThat(now.goals().getFirst().together()).isEqualTo(1);
        assertThat(now.goals().getFirst().progress()).as("said in December").isNull();
        assertThat(now.nextReviewDue()).isEqualTo(LocalDate.of(2027, 5, 5));
        var december = house.asSystem(() -> plans.statusOn(
                        family.episode(), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), clock.instant()))
                .goals()
                .getFirst();
        assertThat(december.progress()).isEqualTo(Goal.Progress.BETTER);
        assertThat(december.doneInPeriod()).isZero();
    }

    @Test
    void theContactScreenGetsOpenGoalsWithOpenSteps() throws Exception {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var steps = api.get("/api/v1/plans/" + plan).json().get("goals").get(0).get("activities");
        ok(api.postJson(
                "/api/v1/plans/" + plan + "/progress",
                progress(steps.get(0).get("id").asString(), 0, "DONE")));
        var goals = house.inScopeOf(worker, () -> plans.goalsForContact(family.id()));
        assertThat(goals)
                .singleElement()
                .satisfies(g -> assertThat(g.activities())
                        .singleElement()
                        .satisfies(a -> assertThat(a.title()).isEqualTo("Talk with the teacher")));
    }

    @Test
    void everyPageAnswers() {
        UUID plan = PlanSample.agreed(house, worker, family, TODAY);
        var browser = house.as(worker);
        for (String path : List.of(
                "/families/" + family.id() + "/plan",
                "/plans/" + plan,
                "/plans/" + plan + "/paper",
                "/plans/" + plan + "/progress",
                "/plans/" + plan + "/review",
                "/plans/" + plan + "/signatures",
                "/families/" + family.id())) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(browser.post("/families/" + family.id() + "/plan").location())
                .isEqualTo("/families/" + family.id() + "/plan/draft");
        assertThat(browser.get("/families/" + family.id() + "/plan/draft").body())
                .contains("Elza goes to school");
        assertThat(browser.get("/plans/not-an-id").status()).isEqualTo(404);
    }

    private static Map<String, Object> progress(String step, int version, String status) {
        return Map.of("activities", List.of(Map.of("id", step, "version", version, "status", status, "note", "")));
    }

    private String[] goalForm(String title, String version) {
        return new String[] {
            "version",
            version,
            "title",
            title,
            "members",
            family.child().toString(),
            "baseline",
            "Now",
            "target",
            "Then",
            "measure",
            "Count",
            "dueOn",
            "1.3.2027",
            "objective",
            "INCLUSION",
            "domain",
            "LEARNING",
            "alignment",
            "ADDITIONAL"
        };
    }

    /** The hidden fields, text fields and chosen answers of the main form. */
    private static Map<String, String> fields(String page) {
        var fields = new HashMap<String, String>();
        var inputs = java.util.regex.Pattern.compile("<input[^>]*>").matcher(page);
        while (inputs.find()) {
            String tag = inputs.group();
            String name = attribute(tag, "name");
            boolean choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            if (name.contains("[") && (!choice || tag.contains(" checked"))) {
                fields.put(name, attribute(tag, "value"));
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found =
                java.util.regex.Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
