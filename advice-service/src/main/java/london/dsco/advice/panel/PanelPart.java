package london.dsco.advice.panel;

import java.time.LocalDate;

/**
 * The DSCO's part in a panel.
 *
 * @param heldOn London date on which the panel met
 * @param decision null if they only contributed
 * @param reasons the reasons; null if there are none
 * @param vote null if they did not vote
 * @param comment null if there is none
 */
record PanelPart(
        PanelType type,
        LocalDate heldOn,
        DscoCapacity dscoCapacity,
        PanelVerdict decision,
        String reasons,
        Vote vote,
        String comment) {}
