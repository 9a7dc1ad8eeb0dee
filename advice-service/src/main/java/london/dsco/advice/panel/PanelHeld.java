package london.dsco.advice.panel;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * The DSCO sat on a panel. The history contains no text, and other services do not learn of it.
 *
 * @param decision null if the DSCO only contributed
 */
record PanelHeld(
        UUID panelDecisionId,
        PanelType type,
        DscoCapacity dscoCapacity,
        LocalDate heldOn,
        PanelVerdict decision)
        implements Fact {

    static PanelHeld from(PanelDecision panel) {
        return new PanelHeld(
                panel.id(), panel.type(), panel.dscoCapacity(), panel.heldOn(), panel.decision());
    }
}
