package london.dsco.advice.panel;

import java.time.LocalDate;

/**
 * The DSCO's part in a panel.
 *
 * @param heldOn London date on which the panel met
 * @param decision null where they contributed
 * @param reasons why; null for none
 * @param vote null where they did not vote
 * @param comment null for none
 */
record PanelPart(
        PanelType type,
        LocalDate heldOn,
        DscoCapacity dscoCapacity,
        PanelVerdict decision,
        String reasons,
        Vote vote,
        String comment) {}
