package london.dsco.advice.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The regional guidance, shipped with the service and never edited: a change is another edition in
 * its file. A borough may withdraw an item for itself and publish its own.
 */
@ApplicationScoped
class RegionalItems {

    private static final List<String> KEYS =
            List.of(
                    "advice-from-receipt-to-dispatch",
                    "child-at-the-centre",
                    "early-help-and-plans",
                    "eligibility-by-need",
                    "protecting-disabled-children",
                    "screening-capacity-and-liberty",
                    "short-read-capacity",
                    "short-read-liberty",
                    "why-social-care");

    private final List<RegionalItem> all;

    RegionalItems(ObjectMapper json) {
        all = KEYS.stream().map(key -> read(json, key)).toList();
    }

    List<RegionalItem> all() {
        return all;
    }

    /**
     * Returns the items by their id in a borough. Each item has a different id in every borough, so
     * that no borough sees what another does with it.
     *
     * @param borough GSS code
     */
    Map<UUID, RegionalItem> in(String borough) {
        Map<UUID, RegionalItem> byId = new LinkedHashMap<>();
        all.forEach(item -> byId.put(id(item, borough), item));
        return byId;
    }

    static UUID id(RegionalItem item, String borough) {
        return UUID.nameUUIDFromBytes((borough + "/" + item.key()).getBytes(UTF_8));
    }

    private static RegionalItem read(ObjectMapper json, String key) {
        String resource = "/guidance/" + key + ".json";
        try (InputStream in = RegionalItems.class.getResourceAsStream(resource)) {
            return json.readValue(in, RegionalItem.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
