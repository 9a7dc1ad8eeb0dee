package london.dsco.review.termlist;

import java.util.Locale;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;

/**
 * The part of a list that somebody asks for.
 *
 * @param practitioner the user name in their token; null for nobody in particular
 * @param team a code; null for no team in particular
 */
record ListPart(String practitioner, String team) {

    /**
     * Returns the part asked for. An author, who does not see the whole list, asks for their own
     * part.
     *
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} for a practitioner and a
     *     team at once
     */
    static ListPart asked(String practitioner, String team, Actor actor) {
        if (practitioner != null && team != null) {
            throw Refusal.wrongParameter(
                            "team", "one-at-a-time", "Ask for a practitioner or a team, not both.")
                    .raise();
        }
        if (practitioner == null && team == null && !ListPartRules.seesTheList(actor)) {
            return new ListPart(actor.username(), null);
        }
        return new ListPart(
                practitioner == null ? null : practitioner.strip().toLowerCase(Locale.ROOT), team);
    }

    boolean isTheWhole() {
        return practitioner == null && team == null;
    }
}
