package london.dsco.review;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import london.dsco.journey.Fixtures;

/** Bodies of {@code PUT /plans/{planRef}}, as maps in which a test can put anything. */
public final class PlanBodies {

    private PlanBodies() {}

    /** Returns a child in Year 5 whose plan was made on 1 March 2026. */
    public static Map<String, Object> plan() {
        return map(example());
    }

    public static Map<String, Object> planWith(String property, Object value) {
        var body = plan();
        body.put(property, value);
        return body;
    }

    public static Map<String, Object> planOfChildWith(String property, Object value) {
        ObjectNode plan = example();
        ((ObjectNode) plan.path("child")).putPOJO(property, value);
        return map(plan);
    }

    private static ObjectNode example() {
        return Fixtures.plan("CAM-4471", LocalDate.of(2026, 3, 1)).put("involvement", "CIN");
    }

    private static Map<String, Object> map(ObjectNode body) {
        return new ObjectMapper().convertValue(body, new TypeReference<>() {});
    }
}
