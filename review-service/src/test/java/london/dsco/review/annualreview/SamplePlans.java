package london.dsco.review.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.review.plan.Authorities;
import london.dsco.review.plan.Child;
import london.dsco.review.plan.Placement;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanDetails;

/** Plans of Camden for tests of rules. */
final class SamplePlans {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final String CAMDEN = "E09000007";

    private SamplePlans() {}

    static Plan madeOn(LocalDate day) {
        return plan(day, Involvement.NOT_KNOWN, CAMDEN, "100049");
    }

    static Plan of(Involvement involvement, String careAuthority, String settingUrn) {
        return plan(LocalDate.of(2026, 3, 1), involvement, careAuthority, settingUrn);
    }

    private static Plan plan(
            LocalDate madeOn, Involvement involvement, String careAuthority, String settingUrn) {
        return Plan.registered(
                        CAMDEN,
                        "P-1",
                        new PlanDetails(
                                new Child("C-1", "Amina", "Okafor", LocalDate.of(2017, 5, 5), null),
                                madeOn,
                                null,
                                involvement,
                                new Placement(
                                        settingUrn,
                                        null,
                                        null,
                                        null,
                                        null,
                                        false,
                                        false,
                                        false,
                                        false),
                                new Authorities(CAMDEN, careAuthority, null, null)),
                        NOW)
                .entry();
    }
}
