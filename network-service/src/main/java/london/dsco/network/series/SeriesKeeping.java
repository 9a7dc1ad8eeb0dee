package london.dsco.network.series;

import static london.dsco.network.series.SeriesStatus.ENDED;
import static london.dsco.network.series.SeriesStatus.RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Opens, changes and ends series of meetings. */
@ApplicationScoped
class SeriesKeeping {

    static final Step<SeriesStatus> OPENED =
            Step.named("OPENED", SeriesStatus.class).opening(RUNNING);
    static final Step<SeriesStatus> CHANGED =
            Step.named("CHANGED", SeriesStatus.class).from(RUNNING).staying().step();
    static final Step<SeriesStatus> CLOSED =
            Step.named("ENDED", SeriesStatus.class).from(RUNNING).to(ENDED).step();

    private final Commands commands;
    private final Reads reads;
    private final SeriesRegister series;
    private final ChildFreeText childFree;

    SeriesKeeping(Commands commands, Reads reads, SeriesRegister series, ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.series = series;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or the network would not share its own series
     */
    MeetingSeriesView open(Command<Void> command, OpenMeetingSeries opened) {
        if (command.actor().borough() == null && !opened.shared()) {
            throw Refusal.unprocessable(
                            "shared",
                            "network-shares",
                            "Every member must be able to read the network's own series.")
                    .raise();
        }
        childFree.requireNobody(texts(opened.said()));
        return commands.open(
                command,
                series,
                OPENED,
                () -> MeetingSeries.of(opened.said(), opened.shared(), command.actor()),
                UUID::fromString,
                one -> series.view(one, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody; {@code NOT_FOUND}, {@code FORBIDDEN}, {@code PRECONDITION_*}; {@code
     *     TRANSITION_NOT_ALLOWED} when the series has ended
     */
    MeetingSeriesView change(Command<UUID> command, ChangeMeetingSeries changed) {
        childFree.requireNobody(texts(changed.said()));
        return commands.run(
                command,
                series,
                CHANGED,
                one -> one.say(changed.said()),
                (one, made) -> series.view(one, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it has already ended
     */
    MeetingSeriesView end(Command<UUID> command) {
        return commands.run(
                command,
                series,
                CLOSED,
                MeetingSeries::end,
                (one, made) -> series.view(one, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    MeetingSeriesView get(UUID id, Actor actor) {
        return reads.one(id, actor, series, one -> series.view(one, actor));
    }

    List<MeetingSeriesView> list(
            UUID after, String borough, SeriesStatus status, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        series.after(after, borough, status, actor, limit).stream()
                                .map(one -> series.view(one, actor))
                                .toList());
    }

    private static List<Text> texts(MeetingSeries.Said said) {
        Place terms = Place.of("terms");
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("title"), said.title()));
        texts.add(new Text(terms.field("purpose"), said.terms().purpose()));
        texts.add(new Text(terms.field("chair"), said.terms().chair()));
        texts.add(new Text(terms.field("reportsTo"), said.terms().reportsTo()));
        for (int i = 0; i < said.terms().members().size(); i++) {
            texts.add(new Text(terms.field("members").line(i), said.terms().members().get(i)));
        }
        return texts;
    }
}
