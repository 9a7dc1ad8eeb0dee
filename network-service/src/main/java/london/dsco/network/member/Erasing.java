package london.dsco.network.member;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.network.round.Repeated;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes the entries of members who left more than a year ago. The history keeps the id and the
 * fact of the deletion. Source: UK GDPR Art 5(1)(e); docs/adr/0047.
 */
@ApplicationScoped
public class Erasing implements Repeated {

    static final Step<MemberStatus> ERASED =
            Step.named("ERASED", MemberStatus.class).from(MemberStatus.LEFT).staying().step();

    private static final String NAME = "member-erasure";

    /** More members than leave in a day. The rest waits for the next round. */
    private static final int MOST = 500;

    private final Commands commands;
    private final Reads reads;
    private final Members members;
    private final Clock clock;
    private final Duration every;

    Erasing(
            Commands commands,
            Reads reads,
            Members members,
            Clock clock,
            @ConfigProperty(name = "dsco.members.erase-every") Duration every) {
        this.commands = commands;
        this.reads = reads;
        this.members = members;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Round round() {
        return new Round(NAME, every, this::eraseAll);
    }

    /** Runs one round through all boroughs and the network itself. */
    public void eraseAll() {
        Stream<String> boroughs = Arrays.stream(Borough.values()).map(Borough::gss);
        Stream.concat(boroughs, Stream.of((String) null)).forEach(this::eraseOf);
    }

    private void eraseOf(String borough) {
        Actor system = Actor.system(NAME, borough, clock.instant());
        List<UUID> due =
                reads.figures(
                        system,
                        () -> members.leftBefore(system.today().minusYears(1), system, MOST));
        due.forEach(id -> erase(id, system));
    }

    private void erase(UUID id, Actor system) {
        try {
            commands.run(
                    Command.by(system, id),
                    members,
                    ERASED,
                    member -> {
                        members.remove(member);
                        return member.told();
                    },
                    (member, made) -> made);
        } catch (RefusedException meanwhile) {
            Log.debugf("another replica deleted an entry: %s", meanwhile.refusal().code());
        }
    }
}
