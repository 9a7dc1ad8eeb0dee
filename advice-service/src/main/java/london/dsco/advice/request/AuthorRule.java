package london.dsco.advice.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.advice.practitioner.AdviceLevel;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;

/**
 * The rules that decide the kind of author: advice is proportionate to need and risk. They are
 * practice, not law, so a manager may override them with a reason. They require the level that the
 * borough's register gives somebody, not a profession. In family help, a lead practitioner who is
 * not a social worker may hold the plan of a child in need (Working Together to Safeguard Children
 * 2023); the borough then gives them the level {@code SOCIAL_WORKER}.
 */
enum AuthorRule {
    /** Levels of need 1 and 2 are for early help, 3 and 4 for social work. */
    LEVEL_OF_NEED(
            "A child at level of need 3 or 4 needs an author with the level"
                    + " SOCIAL_WORKER in the register. Name another author, or give"
                    + " overrideReason."),
    /**
     * Children in need, on a protection plan or looked after need social work: Children Act 1989
     * ss17, 47, 22.
     */
    INVOLVEMENT(
            "A child in need, on a child protection plan or looked after needs an"
                    + " author with the level SOCIAL_WORKER in the register. Name another"
                    + " author, or give overrideReason.");

    private static final int SOCIAL_WORK_FROM = 3;
    private static final List<Involvement> SOCIAL_WORK =
            List.of(Involvement.CIN, Involvement.CP, Involvement.CLA);

    private final String explanation;

    AuthorRule(String explanation) {
        this.explanation = explanation;
    }

    /**
     * Returns the first rule that somebody with these levels breaks. Levels of need 1 and 2 do not
     * require early help: people with the level for social work may write there too.
     *
     * @param levels the levels that the register gives them
     */
    static Optional<AuthorRule> broken(AdviceRequest request, List<AdviceLevel> levels) {
        return levels.contains(AdviceLevel.SOCIAL_WORKER)
                ? Optional.empty()
                : Stream.of(values()).filter(rule -> rule.asksForSocialWork(request)).findFirst();
    }

    /** Returns the least level that the author of this request should have. */
    static AdviceLevel least(AdviceRequest request) {
        return Stream.of(values()).anyMatch(rule -> rule.asksForSocialWork(request))
                ? AdviceLevel.SOCIAL_WORKER
                : AdviceLevel.EARLY_HELP;
    }

    private boolean asksForSocialWork(AdviceRequest request) {
        return switch (this) {
            case LEVEL_OF_NEED ->
                    request.levelOfNeed().filter(level -> level >= SOCIAL_WORK_FROM).isPresent();
            case INVOLVEMENT -> SOCIAL_WORK.contains(request.intake().involvement());
        };
    }

    /** Returns {@code UNPROCESSABLE} at {@code author}, with the member {@code rule}. */
    Refusal refusal() {
        return Refusal.unprocessable("author", "wrong-kind-of-author", explanation)
                .with("rule", name());
    }
}
