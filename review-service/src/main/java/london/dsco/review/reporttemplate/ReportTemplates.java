package london.dsco.review.reporttemplate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.review.plan.Plans;

/** The templates of reports: the region's, which ship with the service, and each borough's own. */
@ApplicationScoped
public class ReportTemplates implements OpeningRegister<String, BoroughTemplate> {

    private static final List<String> VERSIONS = List.of("SCR-2026.1");

    private final EntityManager database;
    private final List<ReportTemplate> regional;

    ReportTemplates(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.regional = VERSIONS.stream().map(version -> read(json, version)).toList();
    }

    /** Returns the region's templates, oldest first, then the borough's own, oldest first. */
    List<ReportTemplate> of(String borough) {
        List<ReportTemplate> all = new ArrayList<>(regional);
        database.createQuery(
                        "from BoroughTemplate where borough = :borough order by id",
                        BoroughTemplate.class)
                .setParameter("borough", borough)
                .getResultStream()
                .map(BoroughTemplate::template)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Returns a version that a borough may write reports with. */
    public Optional<ReportTemplate> find(String version, String borough) {
        return of(borough).stream()
                .filter(template -> template.version().equals(version))
                .findFirst();
    }

    /** Returns the region's newest template. */
    ReportTemplate newestOfTheRegion() {
        return regional.get(regional.size() - 1);
    }

    @Override
    public Optional<BoroughTemplate> find(String version, Actor actor, Lock lock) {
        return database.createQuery(
                        "from BoroughTemplate where borough = :borough and version = :version",
                        BoroughTemplate.class)
                .setParameter("borough", Plans.boroughOf(actor))
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(BoroughTemplate template) {
        database.persist(template);
        database.flush();
    }

    @Override
    public List<?> representations(BoroughTemplate template, Actor actor) {
        return List.of(template.template());
    }

    private static ReportTemplate read(ObjectMapper json, String version) {
        String resource = "/report-templates/" + version + ".json";
        try (InputStream in = ReportTemplates.class.getResourceAsStream(resource)) {
            return json.readValue(in, ReportTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
