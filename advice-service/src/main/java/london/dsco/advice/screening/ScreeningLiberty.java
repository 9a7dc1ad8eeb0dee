package london.dsco.advice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records and lists screenings. */
@ApplicationScoped
public class ScreeningLiberty {

    /**
     * Possible after the decision too, because a plan may name a placement that restricts liberty.
     */
    public static final Step<AdviceStatus> SCREENED =
            Step.named("SCREENED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Screenings screenings;

    ScreeningLiberty(
            Commands commands, Reads reads, RequestRegister requests, Screenings screenings) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.screenings = screenings;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link Screening}
     */
    ScreeningView record(Command<UUID> command, RecordScreening said) {
        return commands.run(
                command,
                requests.whole(),
                SCREENED,
                request -> recorded(request, said.found(), command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened recorded(AdviceRequest request, Screened found, Actor screener) {
        request.requireMayGather(screener);
        Screening screening = new Screening(request, found, screener);
        screenings.add(screening);
        return Happened.of(new ScreeningRecorded(screening.id(), screening.screenedOn()))
                .made(screening.id());
    }

    ScreeningView read(UUID requestId, UUID screeningId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), request -> view(request, screeningId));
    }

    /**
     * Lists the screenings, oldest first.
     *
     * @param after id of the screening after which to start
     */
    List<ScreeningView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        screenings.page(request, after, rows).stream()
                                .map(screening -> view(request, screening))
                                .toList());
    }

    private ScreeningView view(AdviceRequest request, UUID screeningId) {
        return view(request, screenings.get(request, screeningId));
    }

    private static ScreeningView view(AdviceRequest request, Screening screening) {
        return ScreeningView.of(screening, request.intake().child().dateOfBirth());
    }
}
