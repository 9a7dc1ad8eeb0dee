package london.dsco.advice.panel;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A panel was held on which the DSCO sat. The history contains no text, and no other service is
 * told.
 *
 * @param decision null where the DSCO contributed
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
