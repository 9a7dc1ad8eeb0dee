package london.dsco.broken.one;

public class ThingAudit {

    public boolean isOf(ThingRequest request) {
        return equals(request.audit());
    }
}
