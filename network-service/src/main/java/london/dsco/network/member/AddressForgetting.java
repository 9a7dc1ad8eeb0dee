package london.dsco.network.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.mail.Mailing;
import london.dsco.network.round.Repeated;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes addresses that were not confirmed while the link worked, because they may belong to a
 * stranger. Source: UK GDPR Art 5(1)(d) and (e); docs/adr/0051.
 */
@ApplicationScoped
public class AddressForgetting implements Repeated {

    private static final String NAME = "address-forgetting";

    private final Commands commands;
    private final Reads reads;
    private final Members members;
    private final MemberPreferences preferences;
    private final Clock clock;
    private final Duration every;

    AddressForgetting(
            Commands commands,
            Reads reads,
            Members members,
            MemberPreferences preferences,
            Clock clock,
            @ConfigProperty(name = "dsco.members.erase-every") Duration every) {
        this.commands = commands;
        this.reads = reads;
        this.members = members;
        this.preferences = preferences;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Round round() {
        return new Round(NAME, every, this::forgetAll);
    }

    /** Runs one round through all boroughs and the network itself. */
    public void forgetAll() {
        Mailing.everybody().forEach(this::forgetOf);
    }

    private void forgetOf(String scope) {
        Actor system = Actor.system(NAME, scope.isEmpty() ? null : scope, clock.instant());
        List<UUID> due = reads.figures(system, preferences::unconfirmed);
        due.forEach(id -> forget(id, system));
    }

    private void forget(UUID id, Actor system) {
        try {
            commands.run(
                    Command.by(system, id),
                    members,
                    Membership.PREFERENCES_SET,
                    this::forgotten,
                    (member, made) -> made);
        } catch (RefusedException left) {
            // Somebody who has left in the meantime has no address here any more.
        }
    }

    /** Deletes the address, unless they gave another in the meantime. */
    private Happened forgotten(Member member) {
        if (!preferences.unconfirmed().contains(member.id())) {
            return Happened.nothing();
        }
        preferences.forget(member.id());
        return member.told();
    }
}
