package london.dsco.advice.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Role;

/** Requests and actors without a database. The child is invented. */
public final class Requests {

    public static final String CAMDEN = "E09000007";

    /** Day 0 of the clock is 1 September 2026; the advice is due on 13 October. */
    public static final Instant RECEIVED_AT = Instant.parse("2026-09-01T09:00:00Z");

    public static final LocalDate DUE_ON = LocalDate.of(2026, 10, 13);

    private Requests() {}

    public static AdviceRequest received() {
        return received("C-1", Involvement.CIN);
    }

    public static AdviceRequest received(String childRef, Involvement involvement) {
        Child child =
                new Child(
                        childRef,
                        "Testa",
                        "Nobody",
                        LocalDate.of(2014, 5, 5),
                        "H801200001001",
                        PrimaryNeed.ASD,
                        Sex.F,
                        Ethnicity.BCRB);
        Intake intake =
                new Intake(
                        RequestKind.NEEDS_ASSESSMENT,
                        child,
                        involvement,
                        List.of(new Evidence("Parents' letter", "DOC-1", null)),
                        RECEIVED_AT,
                        LegalBasis.COP_INTERNAL,
                        null);
        AdviceRequest request = new AdviceRequest(CAMDEN, intake, false);
        request.moveTo(AdviceStatus.RECEIVED);
        return request;
    }

    public static AdviceRequest allocatedTo(String author) {
        AdviceRequest request = received();
        request.allocateTo(author, null, actor("manager", Role.TEAM_MANAGER));
        request.moveTo(AdviceStatus.ALLOCATED);
        return request;
    }

    /** Returns somebody of Camden, on 20 September 2026. */
    public static Actor actor(String username, Role... roles) {
        return actorOn(LocalDate.of(2026, 9, 20), username, roles);
    }

    public static Actor actorOn(LocalDate day, String username, Role... roles) {
        return new Actor(
                "sub-" + username,
                username,
                Set.of(roles),
                CAMDEN,
                "portal",
                null,
                null,
                Instant.parse(day + "T12:00:00Z"));
    }
}
