package london.dsco.advice.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Opened;
import london.dsco.records.Reads;

/** Feeds and reads the register. */
@ApplicationScoped
public class Registering {

    /**
     * @param opened whether the entry is new
     */
    public record Registered(PractitionerView view, boolean opened) {}

    private final Commands commands;
    private final Reads reads;
    private final Practitioners practitioners;

    Registering(Commands commands, Reads reads, Practitioners practitioners) {
        this.commands = commands;
        this.reads = reads;
        this.practitioners = practitioners;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ProfileRules}
     */
    public Registered register(Command<String> command, RegisterPractitioner sent) {
        Actor actor = command.actor();
        Entry entry = sent.asEntry();
        return commands.put(
                command,
                practitioners,
                Practitioner.AMENDED,
                practitioner -> practitioner.amend(entry, actor.today()),
                Practitioner.REGISTERED,
                () -> opened(actor, command.id(), entry),
                (practitioner, opened) ->
                        new Registered(PractitionerView.of(practitioner), opened));
    }

    private static Opened<Practitioner> opened(Actor actor, String username, Entry entry) {
        Practitioner practitioner =
                new Practitioner(actor.borough(), username, entry, actor.today());
        return new Opened<>(practitioner, practitioner.happened(actor.today()));
    }

    public PractitionerView read(String username, Actor actor) {
        return reads.one(username, actor, practitioners, PractitionerView::of);
    }

    /**
     * Lists the people of the register in the order of user names.
     *
     * @param team only people in this team; null for all
     * @param after user name after which the page starts; empty for the first page
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    public List<PractitionerView> list(Actor actor, String team, String after, int limit) {
        return reads.list(
                actor,
                limit,
                () -> practitioners.page(actor.borough(), team, after, limit + 1),
                PractitionerView::of);
    }
}
