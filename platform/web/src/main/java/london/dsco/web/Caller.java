package london.dsco.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;

/**
 * The caller of the current request, from the verified access token, and what they ask for. The
 * scope never comes from a body, a path or a header.
 */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Clock clock;
    private final AccessPurpose purpose;
    private final IdempotencyKey key;
    private final Conditions conditions;
    private Actor actor;

    Caller(
            SecurityIdentity identity,
            Clock clock,
            AccessPurpose purpose,
            IdempotencyKey key,
            Conditions conditions) {
        this.identity = identity;
        this.clock = clock;
        this.purpose = purpose;
        this.key = key;
        this.conditions = conditions;
    }

    /**
     * Returns the caller in the domain's terms. It stays the same for the whole request, including
     * its time.
     *
     * @throws RefusedException {@code FORBIDDEN} when the request carries no verified access token,
     *     or one with a borough's role but none of the 33 boroughs
     */
    public Actor actor() {
        Actor known = find().orElseThrow(() -> forbidden("This operation needs an access token."));
        if (known.borough() == null && known.roles().stream().anyMatch(Role::isOfABorough)) {
            throw forbidden(
                    "This account has a role in a borough but does not belong to a London"
                            + " borough. Ask your borough's administrator to correct it.");
        }
        return known;
    }

    /** Returns the caller; empty if an operation open to everybody was called without a token. */
    public Optional<Actor> find() {
        if (actor == null) {
            actor = Holder.of(identity).map(this::actor).orElse(null);
        }
        return Optional.ofNullable(actor);
    }

    /**
     * Returns the GSS code of the caller's borough.
     *
     * @throws RefusedException {@code FORBIDDEN} for network-wide accounts, which see no child's
     *     record
     */
    public String borough() {
        String borough = actor().borough();
        if (borough == null) {
            throw forbidden(
                    "This account does not belong to a borough, so it cannot see any"
                            + " child's record.");
        }
        return borough;
    }

    /**
     * Returns the command in the request. {@code If-Match} is honoured if it is sent.
     *
     * @param id of the record; null if the command opens one
     */
    public <I> Command<I> command(I id) {
        return new Command<>(id, actor(), key.attempt(), conditions.whenSent());
    }

    /**
     * Does the same as {@link #command}, for a record that people edit. Without {@code If-Match} it
     * is refused with {@code PRECONDITION_REQUIRED}. Mark the operation with {@link NeedsMatch}, so
     * that the API description says so.
     */
    public <I> Command<I> commandNeedingMatch(I id) {
        return new Command<>(id, actor(), key.attempt(), conditions.needed());
    }

    /**
     * Returns the command of somebody who needs no access token, because what they send proves
     * enough, such as a link that was sent to them. A system actor runs it for them.
     *
     * @param name name of the system actor in the access log, in kebab case
     * @param borough GSS code of the borough for which it acts; null for none
     */
    public <I> Command<I> commandOfSystem(String name, String borough, I id) {
        return Command.by(Actor.system(name, borough, clock.instant()), id);
    }

    private static RefusedException forbidden(String detail) {
        return Refusal.of(Refusal.Code.FORBIDDEN, detail).raise();
    }

    private Actor actor(Holder holder) {
        return new Actor(
                holder.subject(),
                holder.username(),
                holder.roles(),
                holder.borough(),
                holder.client(),
                holder.setting(),
                purpose.stated(),
                clock.instant());
    }
}
