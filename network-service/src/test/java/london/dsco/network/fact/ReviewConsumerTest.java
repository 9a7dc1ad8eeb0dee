package london.dsco.network.fact;

import static london.dsco.network.fact.ReviewEvents.TOPIC;
import static london.dsco.network.fact.ReviewEvents.dueBy;
import static london.dsco.network.fact.ReviewEvents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewConsumerTest {

    private static final String CAMDEN = "E09000007";

    private static List<Map<String, Object>> facts(UUID review) {
        return Database.select(
                "select * from review_fact where review_id = ? order by occurred_at", review);
    }

    private static void awaitFacts(UUID review, int count) {
        await().until(() -> facts(review).size() == count);
    }

    @Test
    void storesOneFactForEachEventAndNothingAboutTheChild() {
        ReviewEvents review = dueBy(CAMDEN, "2019-03-31");
        send(
                review.invitedOn("2019-01-05", true),
                review.metTooLateOn("2019-02-10"),
                review.contributed("ATTENDANCE", "2019-02-10", true),
                review.contributed("CONTRIBUTION_IN_LIEU", "2019-02-11", true),
                review.reportSentOn("2019-02-12"),
                review.decided("2019-02-20", "2019-02-21"));
        awaitFacts(review.id(), 6);
        List<Map<String, Object>> facts = facts(review.id());
        assertThat(facts.get(0))
                .containsEntry("borough", CAMDEN)
                .containsEntry("invited_on", Date.valueOf("2019-01-05"));
        assertThat(facts.get(1))
                .containsEntry("met_on", Date.valueOf("2019-02-10"))
                .containsEntry("after_limit", true)
                .containsEntry("due_by", Date.valueOf("2019-03-31"));
        assertThat(facts.get(2)).containsEntry("attended_on", Date.valueOf("2019-02-10"));
        assertThat(facts.get(3)).containsEntry("wrote_on", Date.valueOf("2019-02-11"));
        assertThat(facts.get(4)).containsEntry("wrote_on", Date.valueOf("2019-02-12"));
        assertThat(facts.get(5)).containsEntry("decided_on", Date.valueOf("2019-02-21"));
        assertThat(facts.get(0).keySet())
                .noneMatch(column -> column.contains("child") || column.contains("plan"));
    }

    @Test
    void storesNothingAboutOthersThanSocialCareApologiesOrMissedContributions() {
        ReviewEvents review = dueBy(CAMDEN, "2019-03-31");
        send(
                review.invitedOn("2019-01-05", false),
                review.contributed("ATTENDANCE", "2019-02-10", false),
                review.contributed("APOLOGY", "2019-02-10", true),
                review.contributionMissed("2019-01-28"),
                review.closedOn("2019-02-20"));
        awaitFacts(review.id(), 1);
        assertThat(facts(review.id()).get(0))
                .containsEntry("closed_on", Date.valueOf("2019-02-20"));
    }

    @Test
    void anEventDeliveredTwiceIsOneFactEvenAfterTheInboxDeletedIt() throws SQLException {
        ReviewEvents review = dueBy("E09000004", "2019-03-31");
        CloudEvent met = review.metOn("2019-02-10");
        send(met, met, review.completedOn("2019-02-20"));
        awaitFacts(review.id(), 2);
        try (Connection database = Database.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("delete from inbox");
        }
        send(met, review.closedOn("2019-02-21"));
        awaitFacts(review.id(), 3);
    }

    @Test
    void anEventThatBreaksTheContractGoesToTheDeadLetterTopicAndTheNextIsStored() {
        ReviewEvents review = dueBy("E09000006", "2019-03-31");
        String key = review.id().toString();
        CloudEvent good = review.metOn("2019-02-10");
        String noFlag = good.data().replace("false}", "\"LATER\"}");
        String noDate = good.data().replace("2019-02-10", "LATER");
        CloudEvent came = review.contributed("ATTENDANCE", "2019-02-10", true);
        String noKind = came.data().replace("ATTENDANCE", "LATER");
        send(
                CloudEvent.of(good.type(), key, good.borough(), noFlag),
                CloudEvent.of(good.type(), key, good.borough(), noDate),
                CloudEvent.of(came.type(), key, came.borough(), noKind),
                CloudEvent.of(good.type(), key, good.borough(), "{}"),
                good);
        awaitFacts(review.id(), 1);
        assertThat(Topics.await(TOPIC + ".dlq", key, 4))
                .extracting(record -> Topics.header(record, "dead-letter-reason"))
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("LATER"));
    }

    @Test
    void anEventFromBeforeTheLimitWasPublishedCountsAsInTime() {
        ReviewEvents review = dueBy("E09000006", "2019-03-31");
        CloudEvent told = review.metOn("2019-02-10");
        String before = told.data().replaceFirst(",\\s*\"afterLimit\": false", "");
        send(CloudEvent.of(told.type(), review.id().toString(), told.borough(), before));
        awaitFacts(review.id(), 1);
        assertThat(facts(review.id()).get(0)).containsEntry("after_limit", false);
    }

    @Test
    void aFactOfAnotherBoroughCannotBeWritten() throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var statement = camden.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    statement.execute(
                                            "insert into review_fact (event_id, borough, review_id, occurred_at)"
                                                    + " values ('x', 'E09000019', gen_random_uuid(), now())"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void reprojectionRestoresEveryFact() throws SQLException {
        ReviewEvents review = dueBy("E09000008", "2019-03-31");
        send(review.metOn("2019-02-10"), review.invitedOn("2019-01-05", true));
        awaitFacts(review.id(), 2);
        List<Map<String, Object>> before = facts(review.id());
        try (Connection database = Database.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("delete from review_fact");
        }
        try (Connection database = Database.asApplication()) {
            Reproject.from(Map.of("KAFKA_BOOTSTRAP_SERVERS", Topics.bootstrapServers()), database);
        }
        assertThat(facts(review.id())).isEqualTo(before);
    }
}
