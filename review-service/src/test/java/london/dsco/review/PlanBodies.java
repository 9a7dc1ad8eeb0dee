package london.dsco.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of {@code PUT /plans/{planRef}}. */
public final class PlanBodies {

    private PlanBodies() {}

    /** A child in Year 5 whose plan was made on 1 March 2026. */
    public static Map<String, Object> plan() {
        var body = new LinkedHashMap<String, Object>();
        body.put("child", child());
        body.put("planMadeOn", "2026-03-01");
        body.put("involvement", "CIN");
        return body;
    }

    public static Map<String, Object> child() {
        var child = new LinkedHashMap<String, Object>();
        child.put("childRef", "CAM-4471");
        child.put("givenName", "Amina");
        child.put("familyName", "Okafor");
        child.put("dateOfBirth", "2017-05-05");
        return child;
    }

    public static Map<String, Object> planWith(String property, Object value) {
        var body = plan();
        body.put(property, value);
        return body;
    }

    public static Map<String, Object> planOfChildWith(String property, Object value) {
        var child = child();
        child.put(property, value);
        return planWith("child", child);
    }
}
