package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.ClockRules;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.London;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import org.hibernate.exception.ConstraintViolationException;

/** Receives a request, which starts its clock. */
@ApplicationScoped
public class Opening {

    public static final Step<AdviceStatus> RECEIVED =
            Step.named("RECEIVED", AdviceStatus.class)
                    .shownTo(Sight.SENT)
                    .opening(AdviceStatus.RECEIVED);

    /** A sender's clock may be this far ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** The unique index that allows a child one request not opened as another. */
    private static final String OPEN_ONCE = "advice_request_open_once";

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final RequestQueries queries;

    Opening(Commands commands, Reads reads, RequestRegister requests, RequestQueries queries) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.queries = queries;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when dates are impossible,
     *     the body asked does not fit the legal basis, or the child's death is on record; {@code
     *     CONFLICT} with the member {@code existing} when the child has an open request and the
     *     caller does not say that this is another
     */
    public AdviceRequestView open(Command<UUID> command, OpenRequest opening) {
        try {
            return commands.open(
                    command,
                    requests,
                    RECEIVED,
                    known(command.actor().borough(), opening.child().childRef()),
                    known -> received(command, opening, known),
                    UUID::fromString,
                    request -> requests.view(request, command.actor()));
        } catch (ConstraintViolationException race) {
            throw firstOf(race, command.actor(), opening.child().childRef());
        }
    }

    /**
     * Returns the refusal for a request that somebody else opened for the same child at the same
     * moment. The index let only theirs through; it is now committed, so it can be named.
     */
    private RuntimeException firstOf(
            ConstraintViolationException race, Actor actor, String childRef) {
        return OPEN_ONCE.equals(race.getConstraintName())
                ? reads.figures(actor, queries.openFor(actor.borough(), childRef))
                        .<RuntimeException>map(Opening::alreadyOpen)
                        .orElse(race)
                : race;
    }

    /** The facts on record about the child of a new request. */
    private record Known(boolean died, Optional<UUID> open) {}

    private Question<Known> known(String borough, String childRef) {
        return RecordedDeaths.died(borough, childRef)
                .and(queries.openFor(borough, childRef), Known::new);
    }

    private static Opened<AdviceRequest> received(
            Command<UUID> command, OpenRequest opening, Known known) {
        requirePlausible(opening, command.actor().at());
        boolean another = Boolean.TRUE.equals(opening.anotherRequest());
        String borough = command.actor().borough();
        AskedBodyRules.refusal(opening.legalBasis(), opening.askedBody(), borough)
                .ifPresent(Refusal::raise);
        RecordedDeaths.requireLiving(known.died());
        if (!another && known.open().isPresent()) {
            throw alreadyOpen(known.open().get());
        }
        AdviceRequest request = new AdviceRequest(borough, opening.asIntake(), another);
        return new Opened<>(request, Happened.of(RequestReceived.from(request)));
    }

    private static RuntimeException alreadyOpen(UUID first) {
        return Refusal.of(
                        Refusal.Code.CONFLICT,
                        "This child already has an open request: see existing. If this is another"
                                + " request, send anotherRequest: true.")
                .with("existing", first)
                .raise();
    }

    static void requirePlausible(OpenRequest opening, Instant now) {
        if (opening.receivedAt().isAfter(now.plus(SKEW))) {
            throw Refusal.unprocessable(
                            "receivedAt",
                            "in-the-future",
                            "The time of receipt cannot be in the future.")
                    .raise();
        }
        if (opening.receivedAt().isBefore(ClockRules.BEGINNING)) {
            throw Refusal.unprocessable(
                            "receivedAt",
                            "before-the-law",
                            "The regulations came into force on 1 September 2014.")
                    .raise();
        }
        LocalDate receivedOn = London.dateOf(opening.receivedAt());
        AgeRule.finding(Place.of("child", "dateOfBirth"), opening.child().dateOfBirth(), receivedOn)
                .map(Refusal::unprocessable)
                .ifPresent(Refusal::raise);
    }
}
