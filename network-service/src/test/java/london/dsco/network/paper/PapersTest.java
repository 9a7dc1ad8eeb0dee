package london.dsco.network.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.network.meeting.Meeting;
import london.dsco.records.Reads;
import london.dsco.testkit.RealParts;
import org.hibernate.query.specification.SelectionSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PapersTest {

    @Inject EntityManager database;
    @Inject Reads reads;

    @Test
    void aKindWithoutSharingShowsNothingToOthers() {
        var papers =
                new Papers<Meeting>(database, Meeting.class, Set.of(Role.DSCO)) {
                    @Override
                    protected Object view(Meeting meeting, Actor actor) {
                        return meeting.id();
                    }
                };
        String camden = Borough.CAMDEN.gss();
        Actor observer = Actor.system("observer", camden, Instant.parse("2026-11-29T09:00:00Z"));

        assertThat(
                        reads.figures(
                                observer,
                                () ->
                                        SelectionSpecification.create(Meeting.class)
                                                .restrict(papers.shared())
                                                .createQuery(database)
                                                .getResultList()))
                .isEmpty();
    }
}
