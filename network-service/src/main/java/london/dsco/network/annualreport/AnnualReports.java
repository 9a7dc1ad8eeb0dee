package london.dsco.network.annualreport;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.paper.Sought;
import org.hibernate.query.restriction.Restriction;

/** The annual reports of the DSCOs. */
@Singleton
class AnnualReports extends Papers<AnnualReport> {

    AnnualReports(EntityManager database) {
        super(database, AnnualReport.class, Set.of(Role.DSCO));
    }

    /**
     * Lists the reports that the actor may read, in the order in which they were written, after
     * one.
     */
    List<AnnualReport> after(UUID after, String borough, Actor actor, int limit) {
        return after(after, Sought.by("borough", borough), actor, limit);
    }

    @Override
    protected Restriction<AnnualReport> shared() {
        return field("status", ReportStatus.class).equalTo(ReportStatus.PUBLISHED);
    }

    @Override
    protected AnnualReportView view(AnnualReport paper, Actor actor) {
        return AnnualReportView.of(paper, actor);
    }
}
