package london.dsco.review.transition;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The assessment of what a child will need as an adult.
 *
 * @param status how far it has come
 * @param askedBy who asked; AUTHORITY where nobody did
 * @param requestedOn when they asked
 * @param informed who was told that it is being considered
 * @param team the team that is to decide it
 * @param decidedOn when it was last decided on
 * @param decidedByTeam the team whose manager last decided, which may be another than the one that
 *     was to
 * @param reasons why not; for the DSCO and managers of the team that decided
 * @param reasonsSentOn when whoever asked was given them in writing
 * @param lookAgainOn when to look again
 * @param lookAgainOverdue whether that day has passed
 * @param conclusion what the authority concluded on adult services
 * @param concludedOn when it did
 * @param servicesGoOn whether any services under Children Act 1989 s 17 or CSDPA 1970 s 2 must
 *     continue although the young person is 18
 * @param citation what the present state rests on
 */
@Schema(name = "TransitionAssessment")
public record TransitionView(
        UUID id,
        TransitionStatus status,
        AskedBy askedBy,
        LocalDate requestedOn,
        @Size(max = 6) List<Informed> informed,
        @Schema(nullable = true) @Size(max = 100) String team,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) @Size(max = 100) String decidedByTeam,
        @Schema(nullable = true) @Size(max = 4_000) String reasons,
        @Schema(nullable = true) LocalDate reasonsSentOn,
        @Schema(nullable = true) LocalDate lookAgainOn,
        boolean lookAgainOverdue,
        @Schema(nullable = true) Conclusion conclusion,
        @Schema(nullable = true) LocalDate concludedOn,
        boolean servicesGoOn,
        @Size(max = 200) String citation) {

    /**
     * Returns only the request, for somebody who asked another team and does not see what that team
     * does.
     */
    static TransitionView asAsked(TransitionAssessment one, LocalDate today) {
        return new TransitionView(
                one.id(),
                TransitionStatus.WAITING,
                one.askedBy(),
                one.requestedOn(),
                one.informed(),
                one.team().orElse(null),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                TransitionRules.servicesGoOn(
                        TransitionStatus.WAITING, one.plan().bornOn().orElse(null), today),
                TransitionRules.citation(TransitionStatus.WAITING));
    }

    static TransitionView of(TransitionAssessment one, boolean withReasons, LocalDate today) {
        return new TransitionView(
                one.id(),
                one.status(),
                one.askedBy(),
                one.requestedOn(),
                one.informed(),
                one.team().orElse(null),
                one.decidedOn(),
                one.decidedByTeam().orElse(null),
                withReasons ? one.reasons() : null,
                one.reasonsSentOn(),
                one.lookAgainOn(),
                one.isLookAgainOverdue(today),
                one.conclusion(),
                one.concludedOn(),
                one.keepsServicesGoing(today),
                TransitionRules.citation(one.status()));
    }
}
