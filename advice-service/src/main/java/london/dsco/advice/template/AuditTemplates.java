package london.dsco.advice.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.grading.AuditTemplate;

/**
 * The versions of the audit framework, shipped with the service and never edited: a change is a new
 * file.
 */
@ApplicationScoped
public class AuditTemplates {

    private static final List<String> VERSIONS = List.of("SCA-2026.1");

    private final Map<String, AuditTemplate> byVersion;

    public AuditTemplates(ObjectMapper json) {
        byVersion =
                VERSIONS.stream()
                        .map(version -> read(json, version))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        AuditTemplate::version, Function.identity()));
    }

    /** Lists the versions, oldest first. */
    public List<AuditTemplate> all() {
        return VERSIONS.stream().map(byVersion::get).toList();
    }

    /**
     * Lists the versions after this one, oldest first; all of them if this version never existed.
     *
     * @param version as {@link AuditTemplate#version()}
     */
    List<AuditTemplate> after(String version) {
        return all().subList(VERSIONS.indexOf(version) + 1, VERSIONS.size());
    }

    public Optional<AuditTemplate> byVersion(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    private static AuditTemplate read(ObjectMapper json, String version) {
        String resource = "/audit-templates/" + version + ".json";
        try (InputStream in = AuditTemplates.class.getResourceAsStream(resource)) {
            return json.readValue(in, AuditTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
