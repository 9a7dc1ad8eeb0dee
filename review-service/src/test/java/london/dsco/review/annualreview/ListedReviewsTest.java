package london.dsco.review.annualreview;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.records.PageQuery;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/** What lists read of a plan and its review is what Hibernate reads of the same rows. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ListedReviewsTest {

    /** Each value is another, so that no two columns can be mistaken for each other. */
    private static final String FULL_PLAN =
            """
            insert into plan (id, version, borough, plan_ref, status, child_ref, given_name, family_name, date_of_birth, upn,
              plan_made_on, last_reviewed_on, involvement, setting_urn, setting_final_year, stated_reception_year,
              post16_move_on, phase_transfer_final_on, phase_transfer_final_for, residential52_week, eotas, not_in_school,
              inpatient, detained_on, released_on, content_stale_since, plan_authority, care_authority, residence_authority,
              setting_authority, transferred_on, care_since, homes_before, ceased_on, cease_reason, opened_at)
            values (?, 7, 'E09000007', ?, 'CEASED', 'child', 'Given', 'Family', '2010-01-01', 'A123456789012',
              '2020-01-02', '2025-01-03', 'CLA', '100001', 'Y11', 2014,
              '2026-01-04', '2024-01-05', '2027-01-06', true, false, true,
              false, '2023-01-07', '2023-01-08', '2025-01-09', 'E09000007', 'E09000008', 'E09000009',
              'E09000010', '2022-01-10', '2021-01-11',
              '[{"authority": "E09000011", "since": "2019-01-12", "until": "2020-01-13", "dropped": 1}]',
              '2026-01-14', 'TRANSFERRED', '2020-01-15 10:11:12.123456+00')""";

    private static final String FULL_REVIEW =
            """
            insert into annual_review (id, version, borough, plan_id, status, starts_on, completed_on, meeting_on,
              meeting_state, meeting_late_reason, notified_on, amends, closed_on)
            values (?, 5, 'E09000007', ?, 'COMPLETED', '2025-01-03', '2025-12-01', '2025-11-02', 'HELD', 'snow', '2025-12-04',
              true, null)""";

    private static final String BARE_PLAN =
            """
            insert into plan (id, version, borough, plan_ref, status, child_ref, plan_made_on, involvement, residential52_week,
              eotas, not_in_school, inpatient, plan_authority, care_authority, opened_at)
            values (?, 0, 'E09000007', ?, 'OPENED', 'child', '2020-01-02', 'NOT_KNOWN', false, true, true, true,
              'E09000007', 'E09000007', now())""";

    private static final String BARE_REVIEW =
            """
            insert into annual_review (id, version, borough, plan_id, status, starts_on)
            values (?, 0, 'E09000007', ?, 'WITHOUT_MEETING', '2020-01-02')""";

    private static final RecursiveComparisonConfiguration EACH_FIELD =
            RecursiveComparisonConfiguration.builder()
                    // only narrows lists
                    .withIgnoredFields("plan.transferredOrNever")
                    .withIgnoredFieldsMatchingRegexes(".*_hibernate_.*")
                    .build();

    @Inject ListedReviews listed;
    @Inject BoroughScope scope;
    @Inject Jdbc plain;
    @Inject EntityManager database;

    private final UUID planId = UUID.randomUUID();
    private final UUID reviewId = UUID.randomUUID();
    private final String planRef = reference();

    @Test
    void readsEachColumnOfAPlanAndItsReviewAsHibernateDoes() throws SQLException {
        insert(FULL_PLAN, FULL_REVIEW);

        assertThat(asListed()).usingRecursiveComparison(EACH_FIELD).isEqualTo(asEntity());
        assertThat(emptyColumns("annual_review", reviewId))
                .containsExactly("closed_on", "meeting_cancelled_on", "meeting_changed_at");
        assertThat(emptyColumns("plan", planId)).isEmpty();
    }

    @Test
    void readsMissingValuesAsHibernateDoes() throws SQLException {
        insert(BARE_PLAN, BARE_REVIEW);

        AnnualReview review = asListed();

        assertThat(review)
                .usingRecursiveComparison(EACH_FIELD)
                .ignoringFields("plan.moves")
                .isEqualTo(asEntity());
        assertThat(review.plan().details()).isEqualTo(asEntity().plan().details());
    }

    private AnnualReview asListed() {
        PageQuery<AnnualReview> page =
                listed.after(new UUID(0, 0), new ReviewFilter(planRef, null), CAMDEN, 1);
        List<AnnualReview> found =
                scope.in(
                        CAMDEN, () -> plain.query(page.sql(), page.row(), page.values().toArray()));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private AnnualReview asEntity() {
        return scope.in(
                CAMDEN,
                () ->
                        database.createQuery(
                                        "from AnnualReview review join fetch review.plan"
                                                + " where review.id = :id",
                                        AnnualReview.class)
                                .setParameter("id", reviewId)
                                .getSingleResult());
    }

    private void insert(String plan, String review) throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            Jdbc.update(connection, plan, planId, planRef);
            Jdbc.update(connection, review, reviewId, planId);
        }
    }

    private static List<String> emptyColumns(String table, UUID id) {
        return Database.select(
                        "select key from "
                                + table
                                + " as one, jsonb_each(to_jsonb(one)) where id = ? and value = 'null' order by key",
                        id)
                .stream()
                .map(row -> (String) row.get("key"))
                .toList();
    }
}
