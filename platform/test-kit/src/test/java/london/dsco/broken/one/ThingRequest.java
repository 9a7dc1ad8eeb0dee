package london.dsco.broken.one;

/** Needs its audit, which needs it: two classes of one feature that depend on each other. */
public class ThingRequest {

    private final ThingAudit audit = new ThingAudit();

    public ThingAudit audit() {
        return audit;
    }
}
