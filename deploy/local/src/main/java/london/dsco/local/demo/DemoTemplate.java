package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The audit template in force.
 *
 * @param criteria codes of those that an auditor scores; what the system computes is not among them
 */
record DemoTemplate(String version, List<String> criteria) {

    /**
     * @param templates the answer of {@code GET /advice/v1/audit-templates}, oldest first
     */
    static DemoTemplate latest(JsonNode templates) {
        JsonNode versions = templates.path("items");
        JsonNode template = versions.path(versions.size() - 1);
        List<String> criteria = new ArrayList<>();
        for (JsonNode domain : template.path("domains")) {
            for (JsonNode criterion : domain.path("criteria")) {
                if (!criterion.path("computed").asBoolean()) {
                    criteria.add(criterion.path("code").asText());
                }
            }
        }
        return new DemoTemplate(template.path("version").asText(), List.copyOf(criteria));
    }
}
