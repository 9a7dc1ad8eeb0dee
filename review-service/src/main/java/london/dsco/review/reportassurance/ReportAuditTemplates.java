package london.dsco.review.reportassurance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import london.dsco.grading.AuditTemplate;

/** The versions of the audit framework for reports, shipped with the service and never edited. */
@ApplicationScoped
class ReportAuditTemplates {

    private static final List<String> VERSIONS = List.of("SRA-2026.1");

    private final Map<String, AuditTemplate> byVersion = new LinkedHashMap<>();

    ReportAuditTemplates(ObjectMapper json) {
        VERSIONS.forEach(version -> byVersion.put(version, read(json, version)));
    }

    /** Lists the audit templates, oldest first. */
    List<AuditTemplate> all() {
        return List.copyOf(byVersion.values());
    }

    Optional<AuditTemplate> byVersion(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    private static AuditTemplate read(ObjectMapper json, String version) {
        String resource = "/audit-templates/" + version + ".json";
        try (InputStream in = ReportAuditTemplates.class.getResourceAsStream(resource)) {
            return json.readValue(in, AuditTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
