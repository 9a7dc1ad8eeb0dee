package london.dsco.advice.practitioner;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.practitioner.WorkingDay.Part;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.RefusedException;
import london.dsco.records.Event;
import london.dsco.records.Happened;
import org.junit.jupiter.api.Test;

class PractitionerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static RegisterPractitioner author(String team, LocalDate trainedOn) {
        return new RegisterPractitioner(
                List.of("advice-author"),
                team,
                Profession.SOCIAL_WORKER,
                "Camden",
                null,
                trainedOn,
                List.of(AdviceLevel.SOCIAL_WORKER),
                List.of(new WorkingDay(DayOfWeek.MONDAY, Part.FULL_DAY, "Civic Centre")),
                List.of(new Leave(TODAY, TODAY.plusDays(6))),
                "author@camden.example",
                null);
    }

    private static Practitioner registered() {
        return new Practitioner(
                "E09000007", "advice-author@camden", author("North", TODAY).asEntry(), TODAY);
    }

    private static List<String> findings(RegisterPractitioner entry) {
        return ProfileRules.findings(entry.asEntry(), TODAY).stream()
                .map(PractitionerTest::placeAndCode)
                .toList();
    }

    private static String placeAndCode(Finding finding) {
        return finding.place().steps().stream().map(Object::toString).collect(joining("/"))
                + " "
                + finding.code();
    }

    @Test
    void theEventHasCodesAndWorkingDaysWithoutTheSite() {
        List<Event> events = registered().happened(TODAY).facts().get(0).events();
        assertThat(events)
                .containsExactly(
                        new Event(
                                "advice.practitioner.v1",
                                "london.dsco.advice.practitioner.registered.v1",
                                new PractitionerRegistered.Payload(
                                        "advice-author@camden",
                                        List.of("advice-author"),
                                        "North",
                                        Profession.SOCIAL_WORKER,
                                        "Camden",
                                        null,
                                        TODAY,
                                        List.of(AdviceLevel.SOCIAL_WORKER),
                                        List.of(
                                                new PractitionerRegistered.DayWorked(
                                                        DayOfWeek.MONDAY, Part.FULL_DAY)),
                                        List.of(new Leave(TODAY, TODAY.plusDays(6))))));
    }

    @Test
    void pastLeaveIsNotPublished() {
        assertThat(toldOfLeave(TODAY.plusDays(6))).hasSize(1);
        assertThat(toldOfLeave(TODAY.plusDays(7))).isEmpty();
    }

    private static List<Leave> toldOfLeave(LocalDate today) {
        Event event = registered().happened(today).facts().get(0).events().get(0);
        return ((PractitionerRegistered.Payload) event.data()).leave();
    }

    @Test
    void theSameEntryAgainChangesAndPublishesNothing() {
        assertThat(registered().amend(author("North", TODAY).asEntry(), TODAY))
                .isEqualTo(Happened.nothing());
    }

    @Test
    void anotherEntryReplacesTheFirstAndIsPublished() {
        Practitioner practitioner = registered();
        Happened happened = practitioner.amend(author("South", TODAY).asEntry(), TODAY);
        assertThat(practitioner.profile().team()).isEqualTo("South");
        assertThat(happened.facts())
                .containsExactly(
                        PractitionerRegistered.from(
                                practitioner.username(), practitioner.profile(), TODAY));
    }

    @Test
    void aRefusedEntryKeepsTheFirst() {
        Practitioner practitioner = registered();
        RegisterPractitioner wrong = author(" ", TODAY.plusDays(1));
        assertThatThrownBy(() -> practitioner.amend(wrong.asEntry(), TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings())
                                        .extracting(PractitionerTest::placeAndCode)
                                        .containsExactly(
                                                "team required", "trainedOn in-the-future"));
        assertThat(practitioner.profile().team()).isEqualTo("North");
    }

    @Test
    void anAuthorNeedsATeamAndALevelAndAManagerATeam() {
        assertThat(findings(only("advice-author")))
                .containsExactly("team required", "levels required");
        assertThat(findings(only("team-manager"))).containsExactly("team required");
        assertThat(findings(only("dsco"))).isEmpty();
    }

    @Test
    void somebodyWhoLeftHasNoRolesAndWritesNoAdvice() {
        RegisterPractitioner left =
                new RegisterPractitioner(
                        List.of(), "North", null, null, null, null, null, null, null, null, null);
        Practitioner practitioner = registered();
        practitioner.amend(left.asEntry(), TODAY);
        assertThat(practitioner.writesAdvice()).isFalse();
        assertThat(practitioner.profile().team()).isEqualTo("North");
    }

    @Test
    void refusesRepeatedDaysAndLeaveThatEndsBeforeItBegins() {
        RegisterPractitioner wrong =
                new RegisterPractitioner(
                        List.of("dsco"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new WorkingDay(DayOfWeek.FRIDAY, Part.MORNING, null),
                                new WorkingDay(DayOfWeek.MONDAY, Part.FULL_DAY, null),
                                new WorkingDay(DayOfWeek.FRIDAY, Part.AFTERNOON, null)),
                        List.of(new Leave(TODAY, TODAY), new Leave(TODAY, TODAY.minusDays(1))),
                        null,
                        null);
        assertThat(findings(wrong))
                .containsExactly("workingPattern/2 not-unique", "leave/1 dates-reversed");
    }

    @Test
    void twoEntriesWithTheSameDataInAnotherOrderAreEqual() {
        RegisterPractitioner one =
                new RegisterPractitioner(
                        List.of("dsco", "advice-author", "dsco"),
                        "North",
                        null,
                        null,
                        null,
                        null,
                        List.of(AdviceLevel.SOCIAL_WORKER, AdviceLevel.EARLY_HELP),
                        null,
                        null,
                        null,
                        null);
        RegisterPractitioner other =
                new RegisterPractitioner(
                        List.of("advice-author", "dsco"),
                        "North",
                        null,
                        null,
                        null,
                        null,
                        List.of(AdviceLevel.EARLY_HELP, AdviceLevel.SOCIAL_WORKER),
                        List.of(),
                        List.of(),
                        null,
                        null);
        assertThat(one.asProfile()).isEqualTo(other.asProfile());
    }

    @Test
    void somebodyWhoLeftHasNoAddress() {
        Practitioner practitioner = registered();
        assertThat(practitioner.email()).contains("author@camden.example");
        RegisterPractitioner left =
                new RegisterPractitioner(
                        List.of(),
                        "North",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "a@b.example",
                        null);
        practitioner.amend(left.asEntry(), TODAY);
        assertThat(practitioner.email()).isEmpty();
    }

    private static RegisterPractitioner only(String role) {
        return new RegisterPractitioner(
                List.of(role), null, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void aSupervisionInTheFutureIsRefused() {
        assertThat(ProfileRules.findings(supervised(TODAY.plusDays(1)).asEntry(), TODAY))
                .extracting(finding -> finding.place(), Finding::code)
                .containsExactly(tuple(Place.of("supervision", "supervisedOn"), "in-the-future"));
        assertThat(findings(supervised(TODAY))).isEmpty();
    }

    private static RegisterPractitioner supervised(LocalDate on) {
        return new RegisterPractitioner(
                List.of("dsco"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Supervision(on, true));
    }
}
