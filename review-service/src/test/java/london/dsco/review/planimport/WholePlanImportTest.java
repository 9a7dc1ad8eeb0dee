package london.dsco.review.planimport;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** A file writes its rows in its own way, which must not forget a column. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WholePlanImportTest {

    private static final String PLAN =
            "select key, value #>> '{}' as value from plan p, jsonb_each(to_jsonb(p)) where"
                    + " plan_ref = ? and key not in ('id', 'plan_ref', 'opened_at') order by key";
    private static final String REVIEW =
            "select key, value #>> '{}' as value from plan p join annual_review r on r.plan_id ="
                    + " p.id, jsonb_each(to_jsonb(r)) where plan_ref = ? and key not in ('id',"
                    + " 'plan_id') order by key";
    private static final String WITHOUT_VALUE =
            "select key from plan p, jsonb_each(to_jsonb(p)) where plan_ref = ? and value = 'null'";

    /** Columns that no new plan fills. */
    private static final Set<String> LATER =
            Set.of("ceased_on", "cease_reason", "content_stale_since", "homes_before");

    private static final Set<PlanColumn> OF_THE_CHILD =
            Set.of(
                    PlanColumn.CHILD_REF,
                    PlanColumn.GIVEN_NAME,
                    PlanColumn.FAMILY_NAME,
                    PlanColumn.DATE_OF_BIRTH,
                    PlanColumn.UPN);

    private final String prefix = prefix();

    @Test
    void storesEveryColumnOfAPlanAndItsReviewLikeASinglePlan() {
        load(camdenSystem(), camdenSystem(), file(prefix + "file"));
        camdenSystem().body(body()).put("/plans/" + prefix + "put").then().statusCode(201);

        for (String columns : List.of(PLAN, REVIEW)) {
            assertThat(Database.select(columns, prefix + "file"))
                    .isNotEmpty()
                    .isEqualTo(Database.select(columns, prefix + "put"));
        }
        assertThat(Database.select(WITHOUT_VALUE, prefix + "file"))
                .extracting(column -> column.get("key"))
                .containsExactlyInAnyOrderElementsOf(LATER);
    }

    private static String file(String planRef) {
        return line(PlanColumn::heading)
                + line(
                        column ->
                                column == PlanColumn.PLAN_REF
                                        ? planRef
                                        : String.valueOf(value(column)));
    }

    private static String line(Function<PlanColumn, String> cell) {
        return Arrays.stream(PlanColumn.values()).map(cell).collect(Collectors.joining(","))
                + "\r\n";
    }

    private static Map<String, Object> body() {
        Map<String, Object> plan = new HashMap<>();
        Map<String, Object> child = new HashMap<>();
        for (PlanColumn column : PlanColumn.values()) {
            if (column != PlanColumn.PLAN_REF) {
                (OF_THE_CHILD.contains(column) ? child : plan).put(column.heading(), value(column));
            }
        }
        plan.put("child", child);
        return plan;
    }

    /** Returns a child in Year 10 who is taught with Year 9. */
    private static Object value(PlanColumn column) {
        return switch (column) {
            case PLAN_REF -> null;
            case CHILD_REF -> "CAM-4471";
            case GIVEN_NAME -> "Amina";
            case FAMILY_NAME -> "Example";
            case DATE_OF_BIRTH -> "2012-05-05";
            case UPN -> "W202000023123";
            case PLAN_MADE_ON -> "2025-03-01";
            case LAST_REVIEWED_ON -> "2026-02-01";
            case SETTING_URN -> "100049";
            case YEAR_GROUP -> "Y9";
            case SETTING_FINAL_YEAR -> "Y11";
            case POST16_MOVE_ON -> "2027-09-01";
            case PHASE_TRANSFER_FINAL_ON -> "2026-10-01";
            case INVOLVEMENT -> "CLA";
            case PLAN_AUTHORITY -> "E09000007";
            case CARE_AUTHORITY, RESIDENCE_AUTHORITY, SETTING_AUTHORITY -> "E09000019";
            case RESIDENTIAL_52_WEEK, EOTAS, NOT_IN_SCHOOL, INPATIENT -> true;
            case TRANSFERRED_ON -> "2026-06-01";
            case DETAINED_ON -> "2026-07-01";
            case RELEASED_ON -> "2026-09-01";
            case CARE_SINCE -> "2025-09-01";
        };
    }
}
