package london.dsco.review.termlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.termcalendar.Term;

/** Records who has acknowledged the list of a term, and shows who has not. */
@ApplicationScoped
class Acknowledging {

    static final Step<SentListStatus> ACKNOWLEDGED =
            Step.named("ACKNOWLEDGED", SentListStatus.class)
                    .from(SentListStatus.SENT)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final SentLists lists;

    Acknowledging(Commands commands, Reads reads, SentLists lists) {
        this.commands = commands;
        this.reads = reads;
        this.lists = lists;
    }

    /**
     * Records that the actor has the list. Repeating it keeps the first day.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when no list was sent, {@code
     *     FORBIDDEN} for a setting without a review in it
     */
    AcknowledgementView acknowledge(Command<Term> command) {
        Actor actor = command.actor();
        ListReader reader = ListReader.of(actor).orElseThrow(() -> notTheirs().raise());
        return commands.run(
                command,
                lists,
                ACKNOWLEDGED,
                list -> acknowledged(list, reader, actor),
                (list, made) ->
                        new AcknowledgementView(
                                list.term(),
                                reader,
                                said(list, reader, actor).orElseThrow().acknowledgedOn()));
    }

    private Happened acknowledged(SentList list, ListReader reader, Actor actor) {
        String urn = Acknowledgement.urnOf(reader, actor);
        if (reader == ListReader.SETTING && !list.settings().contains(urn)) {
            throw notTheirs().raise();
        }
        if (said(list, reader, actor).isPresent()) {
            return Happened.nothing();
        }
        lists.add(new Acknowledgement(list, reader, actor));
        return Happened.of(new ListAcknowledged(list.term(), reader, urn.isEmpty() ? null : urn));
    }

    private Optional<Acknowledgement> said(SentList list, ListReader reader, Actor actor) {
        String urn = Acknowledgement.urnOf(reader, actor);
        return lists.acknowledgements(list).stream()
                .filter(one -> one.isOf(reader, urn))
                .findFirst();
    }

    private static Refusal notTheirs() {
        return Refusal.of(Refusal.Code.FORBIDDEN, "This list was not sent to you.");
    }

    /**
     * Returns who has not acknowledged the list. It is about no child, so the read adds no line to
     * the access log.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when no list was sent
     */
    OutstandingView outstanding(Term term, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        lists.find(term, actor, Lock.READ)
                                .map(
                                        list ->
                                                OutstandingView.of(
                                                        list, unacknowledged(list), actor.today()))
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise()));
    }

    private List<OutstandingView.Unacknowledged> unacknowledged(SentList list) {
        List<OutstandingView.Unacknowledged> expected = new ArrayList<>();
        list.settings()
                .forEach(
                        urn ->
                                expected.add(
                                        new OutstandingView.Unacknowledged(
                                                ListReader.SETTING, urn)));
        expected.add(new OutstandingView.Unacknowledged(ListReader.HEALTH, null));
        expected.add(new OutstandingView.Unacknowledged(ListReader.VIRTUAL_SCHOOL, null));
        expected.add(new OutstandingView.Unacknowledged(ListReader.SOCIAL_CARE, null));
        List<Acknowledgement> said = lists.acknowledgements(list);
        return expected.stream()
                .filter(reader -> said.stream().noneMatch(one -> isOf(one, reader)))
                .toList();
    }

    private static boolean isOf(Acknowledgement one, OutstandingView.Unacknowledged reader) {
        return one.isOf(reader.reader(), reader.settingUrn() == null ? "" : reader.settingUrn());
    }
}
