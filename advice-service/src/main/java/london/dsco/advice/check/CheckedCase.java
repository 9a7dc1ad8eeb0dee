package london.dsco.advice.check;

import java.util.List;
import london.dsco.advice.consent.GivenConsents;
import london.dsco.advice.otherplan.HeldPlan;
import london.dsco.advice.settings.BoroughSettings;

/**
 * What the checks of an advice need to know besides it.
 *
 * @param settings of the borough, as far as the checks ask for them
 * @param otherPlans what is held of the child's other plans
 */
public record CheckedCase(
        GivenConsents consents, BoroughSettings.Held settings, List<HeldPlan> otherPlans) {}
