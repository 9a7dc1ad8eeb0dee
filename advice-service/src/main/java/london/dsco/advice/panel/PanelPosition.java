package london.dsco.advice.panel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The position at which a page of the log ends. The log is in the order of the days, then of the
 * records.
 */
record PanelPosition(LocalDate heldOn, UUID id) {

    private static final String BETWEEN = " ";
    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    /** Returns the position before every panel of a day. */
    static PanelPosition before(LocalDate day) {
        return new PanelPosition(day, BEFORE_EVERY_ID);
    }

    static PanelPosition parse(String key) {
        String[] parts = key.split(BETWEEN, 2);
        return new PanelPosition(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    }

    static PanelPosition of(PanelDecisionView panel) {
        return new PanelPosition(panel.heldOn(), panel.id());
    }

    String key() {
        return heldOn + BETWEEN + id;
    }
}
