package london.dsco.advice.request;

import static london.dsco.advice.request.Requests.actor;
import static london.dsco.advice.request.Requests.allocatedTo;
import static london.dsco.advice.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees how much of which request, role by role and field by field. */
class SightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

    private static Scope scope(Actor actor, String... team) {
        return new Scope(actor, () -> Set.of(team));
    }

    @ParameterizedTest
    @CsvSource({
        "DSCO, WHOLE",
        "SEN_CASEWORKER, SENT",
        "BOROUGH_SYSTEM, SENT",
        "HEALTH_PARTNER, STATE",
        "BOROUGH_ADMIN, STATE"
    })
    void showsEveryRequestOfTheBoroughToRolesOfTheWholeBorough(Role role, Sight sight) {
        Scope scope = scope(actor("someone", role));
        assertThat(scope.of(received())).isEqualTo(sight);
        assertThat(scope.of(allocatedTo("author"))).isEqualTo(sight);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "VIRTUAL_SCHOOL",
                "SETTING",
                "REVIEW_COORDINATOR",
                "PARENT_FORUM",
                "NETWORK_COORDINATOR",
                "REGIONAL_OBSERVER",
                "ADVICE_AUTHOR",
                "TEAM_MANAGER"
            })
    void refusesARequestOfSomebodyElse(Role role) {
        Scope scope = scope(actor("someone", role));
        AdviceRequest others = allocatedTo("author");
        assertThat(scope.sees(others)).isFalse();
        assertThatThrownBy(() -> scope.of(others))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(Refusal.Code.FORBIDDEN));
    }

    @Test
    void showsAnAuthorTheWholeOfTheirOwn() {
        assertThat(scope(actor("author", Role.ADVICE_AUTHOR)).of(allocatedTo("author")))
                .isEqualTo(Sight.WHOLE);
    }

    @Test
    void showsAManagerTheirTeamsCasesAndThoseWithoutAnAuthor() {
        Scope manager = scope(actor("manager", Role.TEAM_MANAGER), "author");
        assertThat(manager.of(allocatedTo("author"))).isEqualTo(Sight.WHOLE);
        assertThat(manager.of(received())).isEqualTo(Sight.WHOLE);
        assertThat(manager.sees(allocatedTo("stranger"))).isFalse();
    }

    @Test
    void showsSomebodyWithTwoRolesTheWiderOfTheTwo() {
        Scope both = scope(actor("manager", Role.TEAM_MANAGER, Role.BOROUGH_ADMIN), "author");
        assertThat(both.of(allocatedTo("author"))).isEqualTo(Sight.WHOLE);
        assertThat(both.of(allocatedTo("stranger"))).isEqualTo(Sight.STATE);
    }

    @Test
    void countsInDetailForSomebodyWithTwoRolesOnlyTheCasesTheySeeWhole() {
        Scope both = scope(actor("manager", Role.TEAM_MANAGER, Role.BOROUGH_ADMIN), "author");
        assertThat(both.sees(allocatedTo("author"), Sight.WHOLE)).isTrue();
        assertThat(both.sees(allocatedTo("stranger"), Sight.WHOLE)).isFalse();
        assertThat(both.sees(allocatedTo("stranger"), Sight.STATE)).isTrue();
        Scope manager = scope(actor("manager", Role.TEAM_MANAGER), "author");
        assertThat(manager.sees(allocatedTo("stranger"), Sight.STATE)).isFalse();
    }

    @Test
    void showsASystemActorTheWholeCase() {
        Actor system = Actor.system("reminders", Requests.CAMDEN, Instant.EPOCH);
        assertThat(scope(system).of(received())).isEqualTo(Sight.WHOLE);
    }

    private static AdviceRequest full() {
        AdviceRequest request = allocatedTo("another");
        request.levelOfNeedSet(3);
        request.allocateTo("author", "On leave", actor("manager"));
        request.writtenBy(actor("author"));
        request.versionSubmitted(false);
        request.auditedBy(actor("dsco"), Grade.GOOD);
        request.signedOffBy(actor("dsco"));
        request.reminded(TODAY);
        request.excused(new Excuse(ExceptionGround.ABSENT_FROM_AREA, TODAY));
        request.decided(new Decision(RequestOutcome.PLAN_ISSUED, "P-1", TODAY, TODAY, true));
        request.dispatched(TODAY);
        return request;
    }

    @Test
    void showsTheWholeCaseToThoseWhoWriteAndAssureTheAdvice() {
        AdviceRequestView view = AdviceRequestView.of(full(), Sight.WHOLE, TODAY);
        assertThat(view.author()).isEqualTo("author");
        assertThat(view.adviceVersion()).isEqualTo(1);
        assertThat(view.grade()).isEqualTo(Grade.GOOD);
        assertThat(view.clock().exception()).isNotNull();
        assertThat(view.levelOfNeed()).isEqualTo(3);
        assertThat(view.handovers()).singleElement().extracting(Handover::to).isEqualTo("author");
    }

    @Test
    void showsTheSenTeamNeitherAuthorNorGradeNorVersion() {
        AdviceRequestView view = AdviceRequestView.of(full(), Sight.SENT, TODAY);
        assertThat(view.author()).isNull();
        assertThat(view.adviceVersion()).isNull();
        assertThat(view.grade()).isNull();
        assertThat(view.levelOfNeed()).isNull();
        assertThat(view.handovers()).isNull();
        assertThat(view.child().givenName()).isEqualTo("Testa");
        assertThat(view.planRef()).isEqualTo("P-1");
        assertThat(view.clock().exception().ground()).isEqualTo(ExceptionGround.ABSENT_FROM_AREA);
    }

    @Test
    void showsReadersOfTheStateOnlyReferenceStateAndClock() {
        AdviceRequest request = full();
        AdviceRequestView view = AdviceRequestView.of(request, Sight.STATE, TODAY);
        ClockView clock = ClockView.of(request, Sight.STATE, TODAY);
        assertThat(clock.exception()).isNull();
        assertThat(view)
                .isEqualTo(
                        new AdviceRequestView(
                                request.id(),
                                request.status(),
                                new ChildView("C-1", null, null, null, null, null),
                                clock,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
    }
}
