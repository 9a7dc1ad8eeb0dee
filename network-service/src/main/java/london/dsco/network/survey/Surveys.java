package london.dsco.network.survey;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import org.hibernate.query.restriction.Restriction;

/** The surveys of the boroughs. The people asked read those of their own borough. */
@Singleton
class Surveys extends Papers<Survey> {

    private final SurveyBoxes boxes;

    Surveys(EntityManager database, SurveyBoxes boxes) {
        super(
                database,
                Survey.class,
                Set.of(Role.DSCO),
                Set.of(
                        Role.HEALTH_PARTNER,
                        Role.SEN_CASEWORKER,
                        Role.ADVICE_AUTHOR,
                        Role.TEAM_MANAGER,
                        Role.PARENT_FORUM));
        this.boxes = boxes;
    }

    @Override
    protected void added(Survey survey) {
        boxes.make(survey);
    }

    /**
     * Returns the surveys of the actor's borough, for the people asked. Concurrent answers wait for
     * each other.
     */
    Register<UUID, Survey> asking() {
        return new Register<>() {

            @Override
            public Optional<Survey> find(UUID id, Actor actor, Lock lock) {
                Optional<Survey> found =
                        Optional.ofNullable(database.find(Survey.class, id))
                                .filter(survey -> survey.isOf(actor));
                found.ifPresent(
                        survey -> {
                            requireAsked(survey, actor);
                            database.refresh(survey, LockModeType.PESSIMISTIC_WRITE);
                        });
                return found;
            }

            /** Returns none, because answers are not based on a version. */
            @Override
            public List<?> representations(Survey survey, Actor actor) {
                return List.of();
            }
        };
    }

    private static void requireAsked(Survey survey, Actor actor) {
        if (actor.has(Role.DSCO)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "The DSCO who runs a survey cannot answer it.")
                    .raise();
        }
        if (survey.groupOf(actor).isEmpty()) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "This survey is not for your group.").raise();
        }
    }

    /**
     * Lists the surveys that the actor may read, in the order in which they were opened, after one.
     */
    List<SurveyView> after(UUID after, Actor actor, int limit) {
        return after(after, List.of(), actor, limit).stream()
                .map(survey -> SurveyView.withoutWords(survey, actor))
                .toList();
    }

    @Override
    protected Restriction<Survey> shared() {
        return field("status", SurveyStatus.class).equalTo(SurveyStatus.SHARED);
    }

    @Override
    protected SurveyView view(Survey survey, Actor actor) {
        return SurveyView.of(survey, actor, group -> boxes.words(survey.id(), group));
    }
}
