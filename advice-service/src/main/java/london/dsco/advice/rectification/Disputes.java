package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AgeRule;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.records.Happened;

/** The steps that rectifying a request and rectifying a consideration have in common. */
@ApplicationScoped
class Disputes {

    private final Rectifications rectifications;

    Disputes(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    Happened asked(SeenRecord seen, AskRectification said) {
        Rectification asked =
                new Rectification(seen.record(), said.disputed(), seen.isSenTeam(), seen.actor());
        rectifications.add(asked);
        return Happened.of(RectificationAsked.from(asked)).made(asked.id());
    }

    Happened extended(SeenRecord seen, UUID id, ExtendRectification said) {
        Rectification asked = find(seen, id);
        LocalDate today = seen.actor().today();
        asked.extend(said.reason(), said.informedOn() == null ? today : said.informedOn(), today);
        return Happened.of(new RectificationExtended(id, asked.answerBy().orElseThrow()));
    }

    /**
     * @param fields of the child's particulars, which the answer changes
     */
    Happened answered(
            SeenRecord seen, Rectification asked, AnswerRectification said, List<String> fields) {
        asked.answer(seen.record(), said.answer(), seen.actor());
        return Happened.of(
                new RectificationAnswered(asked.id(), said.decision(), said.decidedOn(), fields));
    }

    /**
     * @param changed the names of the fields that the right particulars change
     * @param dateOfBirth as it is then
     * @param receivedOn when the authority was asked to assess the child
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for particulars that change
     *     nothing, or a date of birth that cannot be right
     */
    static void requireRight(List<String> changed, LocalDate dateOfBirth, LocalDate receivedOn) {
        if (changed.isEmpty()) {
            throw Refusal.unprocessable("particulars", "unchanged", "The record already says this.")
                    .raise();
        }
        AgeRule.finding(Place.of("particulars", "dateOfBirth"), dateOfBirth, receivedOn)
                .map(Refusal::unprocessable)
                .ifPresent(Refusal::raise);
    }

    /**
     * Returns a rectification that the actor may answer.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for one that the actor may not
     *     know of, {@code FORBIDDEN} as {@link Rectification#requireAnswerableBy}
     */
    Rectification answerable(SeenRecord seen, UUID id) {
        Rectification asked = find(seen, id);
        asked.requireAnswerableBy(seen.actor());
        return asked;
    }

    RectificationView view(SeenRecord seen, UUID id) {
        return view(seen, find(seen, id));
    }

    /** Returns a page of rectifications, oldest first, after an id. */
    List<RectificationView> page(SeenRecord seen, UUID after, int rows) {
        return rectifications.page(seen.record().id(), seen.isSenTeam(), after, rows).stream()
                .map(asked -> view(seen, asked))
                .toList();
    }

    private static RectificationView view(SeenRecord seen, Rectification asked) {
        return RectificationView.of(asked, seen.sight(), seen.actor().today());
    }

    private Rectification find(SeenRecord seen, UUID id) {
        return rectifications
                .find(id, seen.record().id())
                .filter(asked -> asked.isForSenTeam() || !seen.isSenTeam())
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
