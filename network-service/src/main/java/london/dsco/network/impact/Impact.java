package london.dsco.network.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.network.adoption.MeasuredAdoption;
import london.dsco.network.adoption.SharedAdoptions;
import london.dsco.network.measure.Measure;
import london.dsco.network.practice.ChangeKind;
import london.dsco.network.practice.KnownPractices;
import london.dsco.network.practice.MeasuredChange;
import london.dsco.network.practice.MeasuredPractice;
import london.dsco.network.practice.Theme;
import london.dsco.records.Reads;

/** Shows the figures of practices beside those of the boroughs that adopted them. */
@ApplicationScoped
class Impact {

    /**
     * The figures that are wanted; null where a filter does not matter.
     *
     * @param theme of the practice
     */
    record Asked(Theme theme, Measure benchmark, ChangeKind kind) {

        boolean fits(MeasuredChange change) {
            return (benchmark == null || benchmark == change.benchmark())
                    && (kind == null || kind == change.kind());
        }
    }

    private final Reads reads;
    private final KnownPractices practices;
    private final SharedAdoptions adoptions;

    Impact(Reads reads, KnownPractices practices, SharedAdoptions adoptions) {
        this.reads = reads;
        this.practices = practices;
        this.adoptions = adoptions;
    }

    /**
     * Lists published practices in the order in which they were written, each with its figures and
     * those of its shared adoptions.
     */
    List<ImpactView.Entry> read(UUID after, Asked asked, Actor actor, int limit) {
        return reads.figures(
                actor,
                () -> {
                    List<MeasuredPractice> found =
                            practices.measured(asked.theme(), after, actor, limit);
                    Map<UUID, List<MeasuredAdoption>> taken =
                            adoptions.of(found.stream().map(MeasuredPractice::id).toList());
                    return found.stream()
                            .map(one -> entry(one, taken.getOrDefault(one.id(), List.of()), asked))
                            .toList();
                });
    }

    private static ImpactView.Entry entry(
            MeasuredPractice practice, List<MeasuredAdoption> adoptions, Asked asked) {
        Stream<ImpactView.Change> own =
                practice.measures().stream()
                        .filter(asked::fits)
                        .map(change -> ImpactView.Change.of(practice, change));
        Stream<ImpactView.Change> others =
                adoptions.stream()
                        .flatMap(
                                adoption ->
                                        adoption.measures().stream()
                                                .filter(asked::fits)
                                                .map(
                                                        change ->
                                                                ImpactView.Change.of(
                                                                        adoption, change)));
        return ImpactView.Entry.of(practice, Stream.concat(own, others).toList());
    }
}
