package london.dsco.advice.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.AdulthoodRules;
import london.dsco.advice.otherplan.HeldPlans;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.records.Reads;

/** Returns the questions about the child of one request, as they are on the day. */
@ApplicationScoped
class Prompting {

    private final Reads reads;
    private final RequestRegister requests;
    private final BoroughSettings settings;
    private final Prompts prompts;
    private final HeldPlans otherPlans;

    Prompting(
            Reads reads,
            RequestRegister requests,
            BoroughSettings settings,
            Prompts prompts,
            HeldPlans otherPlans) {
        this.reads = reads;
        this.requests = requests;
        this.settings = settings;
        this.prompts = prompts;
        this.otherPlans = otherPlans;
    }

    PromptsView about(UUID requestId, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request -> prompts.all().about(kinds(request, actor.today())));
    }

    private Set<AskedOf> kinds(AdviceRequest request, LocalDate today) {
        Set<AskedOf> kinds =
                EnumSet.of(AskedOf.ageOf(request.intake().child().dateOfBirth(), today));
        if (request.intake().involvement() == Involvement.CLA) {
            kinds.add(AskedOf.LOOKED_AFTER);
        }
        if (AdulthoodRules.looksToAdulthood(
                request.intake().child().dateOfBirth(),
                today,
                settings.of(request.borough(), Setting.TRANSITION_START_AGE))) {
            kinds.add(AskedOf.PREPARING_FOR_ADULTHOOD);
        }
        if (!otherPlans.of(request).isEmpty()) {
            kinds.add(AskedOf.WITH_OTHER_PLANS);
        }
        return kinds;
    }
}
