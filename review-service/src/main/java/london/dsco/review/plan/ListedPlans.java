package london.dsco.review.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.database.Cells;
import london.dsco.domain.Involvement;
import london.dsco.review.cycle.YearGroup;

/**
 * Reads plans for lists. It reads a row as Hibernate would, but keeps nothing to compare later
 * changes with. A test reads every column both ways.
 */
@ApplicationScoped
public class ListedPlans {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "version",
                    "borough",
                    "plan_ref",
                    "status",
                    "child_ref",
                    "given_name",
                    "family_name",
                    "date_of_birth",
                    "upn",
                    "plan_made_on",
                    "last_reviewed_on",
                    "involvement",
                    "setting_urn",
                    "setting_final_year",
                    "stated_reception_year",
                    "post16_move_on",
                    "phase_transfer_final_on",
                    "residential52_week",
                    "eotas",
                    "not_in_school",
                    "inpatient",
                    "plan_authority",
                    "care_authority",
                    "residence_authority",
                    "setting_authority",
                    "transferred_on",
                    "detained_on",
                    "released_on",
                    "care_since",
                    "homes_before",
                    "phase_transfer_final_for",
                    "content_stale_since",
                    "ceased_on",
                    "cease_reason",
                    "opened_at");

    private final ObjectReader homes;

    /** Ignores what an older row contains and a newer record has dropped, as Hibernate does. */
    ListedPlans(ObjectMapper json) {
        homes =
                json.readerFor(new TypeReference<List<HomePeriod>>() {})
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * The columns that {@link #read} reads, in its order, for a query.
     *
     * @param table the plan's name in the query
     */
    public static String columns(String table) {
        return COLUMNS.stream()
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }

    /**
     * The plan of a row.
     *
     * @param first the place of its first column, from 1 on
     */
    public Plan read(ResultSet row, int first) throws SQLException {
        Cells next = new Cells(row, first);
        UUID id = next.id();
        long version = next.wide();
        String borough = next.text();
        String planRef = next.text();
        PlanStatus status = next.code(PlanStatus.class);
        Child child = new Child(next.text(), next.text(), next.text(), next.date(), next.text());
        LocalDate planMadeOn = next.date();
        LocalDate lastReviewedOn = next.date();
        Involvement involvement = next.code(Involvement.class);
        Placement placement =
                new Placement(
                        next.text(),
                        next.code(YearGroup.class),
                        next.number(),
                        next.date(),
                        next.date(),
                        next.flag(),
                        next.flag(),
                        next.flag(),
                        next.flag());
        Authorities authorities =
                new Authorities(next.text(), next.text(), next.text(), next.text());
        Moves moves = new Moves(next.date(), next.date(), next.date(), next.date());
        PlanDetails known =
                new PlanDetails(
                        child,
                        planMadeOn,
                        lastReviewedOn,
                        involvement,
                        placement,
                        authorities,
                        moves);
        List<HomePeriod> homesBefore = homes(next.text());
        LocalDate finalFor = next.date();
        LocalDate staleSince = next.date();
        LocalDate ceasedOn = next.date();
        CeaseReason reason = next.code(CeaseReason.class);
        Plan plan =
                new Plan(
                        id,
                        version,
                        borough,
                        planRef,
                        status,
                        ceasedOn == null ? null : new Ceasing(ceasedOn, reason),
                        staleSince,
                        next.instant());
        plan.restore(known, finalFor, homesBefore);
        return plan;
    }

    private List<HomePeriod> homes(String stored) {
        try {
            return stored == null ? null : homes.readValue(stored);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
