package london.dsco.advice.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.otherplan.HeldPlans;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.database.Jdbc;
import london.dsco.database.Question;

/** What is on record of a case that the checks of its advice need to know. */
@ApplicationScoped
public class CheckedCases {

    private final Consents consents;
    private final BoroughSettings settings;
    private final HeldPlans otherPlans;
    private final Jdbc database;

    CheckedCases(Consents consents, BoroughSettings settings, HeldPlans otherPlans, Jdbc database) {
        this.consents = consents;
        this.settings = settings;
        this.otherPlans = otherPlans;
        this.database = database;
    }

    /**
     * Reads what the checks need to know of a case.
     *
     * @param request whose borough is that of the current transaction
     */
    CheckedCase of(AdviceRequest request) {
        return database.ask(about(request.id(), request.borough()));
    }

    /**
     * Returns the question for what the checks need to know of a case, so that it can be asked in
     * one message with others.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Question<CheckedCase> about(UUID requestId, String borough) {
        return consents.given(requestId)
                .and(
                        settings.held(borough, Setting.CHECK_RULES, Setting.TRANSITION_START_AGE),
                        (given, held) -> new CheckedCase(given, held, List.of()))
                .and(
                        otherPlans.held(requestId),
                        (known, plans) ->
                                new CheckedCase(known.consents(), known.settings(), plans));
    }
}
