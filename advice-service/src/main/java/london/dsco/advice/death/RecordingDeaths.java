package london.dsco.advice.death;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.consideration.Considerations;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Recorded;
import london.dsco.records.Register;

/**
 * Records that a child died, on a request or on a consideration. In the same transaction, every
 * open case of the child ends, so that nothing more goes out. If a death was recorded in error,
 * every case goes on from its earlier status, with its dates unchanged.
 */
@ApplicationScoped
class RecordingDeaths {

    private static final String NAME = "child-deaths";

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Considerations considerations;
    private final ChildDeaths deaths;
    private final StoppingRequests stoppingRequests;
    private final StoppingConsiderations stoppingConsiderations;

    RecordingDeaths(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            Considerations considerations,
            ChildDeaths deaths,
            StoppingRequests stoppingRequests,
            StoppingConsiderations stoppingConsiderations) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.considerations = considerations;
        this.deaths = deaths;
        this.stoppingRequests = stoppingRequests;
        this.stoppingConsiderations = stoppingConsiderations;
    }

    ChildDeathView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.sent(), this::view);
    }

    ConsideredChildDeathView readConsidered(UUID considerationId, Actor actor) {
        return reads.one(considerationId, actor, considerations.sent(), this::view);
    }

    /**
     * Records the death. Recording what is already on record changes nothing.
     *
     * @throws london.dsco.domain.RefusedException as {@link ChildDeath#set}
     */
    ChildDeathView set(Command<UUID> command, RecordDeath said) {
        Actor recorder = command.actor();
        return commands.run(
                command,
                new OneChild<>(requests.sent(), deaths::holdChildOfRequest),
                request -> StoppingRequests.step(request, said.died()),
                request -> List.of(view(request)),
                request -> recorded(request, said, recorder),
                (request, made) -> view(request));
    }

    private Happened recorded(AdviceRequest request, RecordDeath said, Actor recorder) {
        Child child = request.intake().child();
        boolean told =
                recorded(request.borough(), child.childRef(), child.dateOfBirth(), said, recorder);
        followOthers(request.borough(), child.childRef(), request.id(), said.died(), recorder);
        return happened(
                told,
                child.childRef(),
                said,
                stoppingRequests.follow(request, said.died(), recorder));
    }

    /**
     * Records the death of a child for whom the authority is considering an assessment, like {@link
     * #set}.
     */
    ConsideredChildDeathView setConsidered(Command<UUID> command, RecordDeath said) {
        Actor recorder = command.actor();
        return commands.run(
                command,
                new OneChild<>(considerations.sent(), deaths::holdChildOfConsideration),
                consideration -> StoppingConsiderations.step(consideration, said.died()),
                consideration -> List.of(view(consideration)),
                consideration -> recorded(consideration, said, recorder),
                (consideration, made) -> view(consideration));
    }

    private Happened recorded(Consideration consideration, RecordDeath said, Actor recorder) {
        String borough = consideration.borough();
        String childRef = consideration.child().childRef();
        boolean told =
                recorded(borough, childRef, consideration.child().dateOfBirth(), said, recorder);
        followOthers(borough, childRef, consideration.id(), said.died(), recorder);
        return happened(
                told,
                childRef,
                said,
                StoppingConsiderations.follow(consideration, said.died(), recorder));
    }

    /** Records the death, and returns whether that changed anything. */
    private boolean recorded(
            String borough, String childRef, LocalDate bornOn, RecordDeath said, Actor recorder) {
        ChildDeath death = deaths.of(borough, childRef);
        if (!death.set(said.died(), said.diedOn(), bornOn, recorder)) {
            return false;
        }
        deaths.keep(death);
        return true;
    }

    /**
     * Returns one line of the history. The rest shows in whether the case itself ends or goes on.
     */
    private static Happened happened(
            boolean told, String childRef, RecordDeath said, Optional<Fact> ofTheCase) {
        Happened happened =
                ofTheCase
                        .map(Happened::of)
                        .orElseGet(
                                () ->
                                        told
                                                ? Happened.of(new DeathRecorded(said.died()))
                                                : Happened.nothing());
        return told
                ? happened.and(new ReviewsNotified(childRef, said.died(), said.diedOn()))
                : happened;
    }

    /** Applies the change to the child's other cases, which the recorder need not see. */
    private void followOthers(
            String borough, String childRef, UUID recordedOn, boolean died, Actor recorder) {
        Actor system = Actor.system(NAME, borough, recorder.at());
        stoppingRequests.followAll(borough, childRef, recordedOn, died, system);
        stoppingConsiderations.followAll(borough, childRef, recordedOn, died, system);
    }

    private ChildDeathView view(AdviceRequest request) {
        return ChildDeathView.of(
                request, deaths.of(request.borough(), request.intake().child().childRef()));
    }

    private ConsideredChildDeathView view(Consideration consideration) {
        return ConsideredChildDeathView.of(
                consideration,
                deaths.of(consideration.borough(), consideration.child().childRef()));
    }

    /**
     * Cases of which the child is locked before the case. Two people who record the death of one
     * child on two of its cases therefore wait for each other.
     */
    private record OneChild<R extends Recorded<?>>(Register<UUID, R> cases, Consumer<UUID> hold)
            implements Register<UUID, R> {

        @Override
        public Optional<R> find(UUID id, Actor actor, Lock lock) {
            if (lock == Lock.CHANGE) {
                hold.accept(id);
            }
            return cases.find(id, actor, lock);
        }

        @Override
        public List<?> representations(R entry, Actor actor) {
            return cases.representations(entry, actor);
        }
    }
}
