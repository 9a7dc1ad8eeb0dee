package london.dsco.network.survey;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.network.round.Repeated;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes who answered a survey whose last day has passed, even if nobody closes it, because it
 * takes no second answer anyway. Answers and status stay. Source: UK GDPR Art 5(1)(e);
 * docs/adr/0047.
 */
@ApplicationScoped
public class Forgetting implements Repeated {

    static final Step<SurveyStatus> FORGOTTEN =
            Step.named("FORGOTTEN", SurveyStatus.class).from(SurveyStatus.OPEN).staying().step();

    private static final String NAME = "survey-forgetting";

    /** More surveys than end in a day. The rest waits for the next round. */
    private static final int MOST = 500;

    private final Commands commands;
    private final Reads reads;
    private final Surveys surveys;
    private final SurveyBoxes boxes;
    private final Clock clock;
    private final Duration every;

    Forgetting(
            Commands commands,
            Reads reads,
            Surveys surveys,
            SurveyBoxes boxes,
            Clock clock,
            @ConfigProperty(name = "dsco.surveys.forget-every") Duration every) {
        this.commands = commands;
        this.reads = reads;
        this.surveys = surveys;
        this.boxes = boxes;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Round round() {
        return new Round(NAME, every, this::forgetAll);
    }

    /** Runs one round through all boroughs. The network itself asks nobody. */
    public void forgetAll() {
        Arrays.stream(Borough.values()).map(Borough::gss).forEach(this::forgetOf);
    }

    private void forgetOf(String borough) {
        Actor system = Actor.system(NAME, borough, clock.instant());
        List<UUID> over =
                reads.figures(system, () -> boxes.stillKnowWhoTookPart(system.today(), MOST));
        over.forEach(id -> forget(id, system));
    }

    private void forget(UUID id, Actor system) {
        try {
            commands.run(
                    Command.by(system, id),
                    surveys,
                    FORGOTTEN,
                    survey -> {
                        boxes.forgetWhoTookPart(survey);
                        return Happened.nothing();
                    },
                    (survey, made) -> made);
        } catch (RefusedException meanwhile) {
            Log.debugf("closed meanwhile: %s", meanwhile.refusal().code());
        }
    }
}
