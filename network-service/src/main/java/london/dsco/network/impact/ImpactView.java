package london.dsco.network.impact;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import london.dsco.network.adoption.MeasuredAdoption;
import london.dsco.network.measure.Measure;
import london.dsco.network.practice.Bars;
import london.dsco.network.practice.ChangeKind;
import london.dsco.network.practice.Evaluation;
import london.dsco.network.practice.MeasuredChange;
import london.dsco.network.practice.MeasuredPractice;
import london.dsco.network.practice.PracticeType;
import london.dsco.network.practice.Theme;
import london.dsco.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeImpact", description = "What practices changed, and over how long")
record ImpactView(
        @Schema(description = "Published practices, in the order they were written")
                @Size(max = 200)
                List<Entry> items,
        @Schema(
                        description =
                                "Send this as cursor to get the next page. Left out on the last page.",
                        nullable = true)
                @Size(max = 2000)
                String nextCursor)
        implements Tabled {

    private static final List<String> HEADER =
            List.of(
                    "practiceId",
                    "adoptionId",
                    "borough",
                    "type",
                    "theme",
                    "evidence",
                    "evaluated",
                    "evaluatedMonths",
                    "since",
                    "measured",
                    "benchmark",
                    "kind",
                    "before",
                    "after",
                    "difference",
                    "from",
                    "to",
                    "months");

    @Schema(name = "ImpactOfPractice", description = "What one practice changed")
    record Entry(
            @Schema(description = "Id of the practice") UUID practiceId,
            @Schema(
                            description =
                                    "GSS code of the borough that wrote it; empty for the network",
                            examples = "E09000007")
                    @Size(max = 9)
                    String borough,
            @Schema(description = "What kind of practice it is") PracticeType type,
            @Schema(description = "Which of the four themes it belongs to") Theme theme,
            @Schema(description = "How strong its evidence is") Bars evidence,
            @Schema(description = "How it was evaluated") Evaluation evaluated,
            @Schema(description = "How many months it was evaluated for") int evaluatedMonths,
            @Schema(
                            description =
                                    "Its figures, then those of the boroughs that adopted it, in"
                                            + " the order of their reports")
                    @Size(max = 700)
                    List<Change> changes) {

        static Entry of(MeasuredPractice practice, List<Change> changes) {
            return new Entry(
                    practice.id(),
                    practice.borough(),
                    practice.type(),
                    practice.theme(),
                    practice.evidence(),
                    practice.evaluated(),
                    practice.months(),
                    changes);
        }
    }

    @Schema(name = "ImpactChange", description = "A figure before and after in one borough")
    record Change(
            @Schema(
                            description =
                                    "GSS code of the borough the figure belongs to; empty for the network")
                    @Size(max = 9)
                    String borough,
            @Schema(
                            description =
                                    "Id of the adoption; left out for the borough that wrote the practice",
                            nullable = true)
                    UUID adoptionId,
            @Schema(description = "Date the borough adopted it", nullable = true) LocalDate since,
            @Schema(description = "What is measured, with its unit") @Size(max = 200)
                    String measured,
            @Schema(
                            description = "The measure in the benchmarks that it relates to",
                            nullable = true)
                    Measure benchmark,
            @Schema(description = "Whether it is a result or a target") ChangeKind kind,
            @Schema(description = "The figure before") BigDecimal before,
            @Schema(description = "The figure after, or the target figure") BigDecimal after,
            @Schema(description = "The figure after minus the figure before") BigDecimal difference,
            @Schema(description = "The date of the figure before") LocalDate from,
            @Schema(description = "The date of the figure after") LocalDate to,
            @Schema(description = "Whole calendar months between the two dates") int months) {

        static Change of(MeasuredPractice practice, MeasuredChange change) {
            return of(practice.borough(), null, null, change);
        }

        static Change of(MeasuredAdoption adoption, MeasuredChange change) {
            return of(adoption.borough(), adoption.id(), adoption.since(), change);
        }

        private static Change of(
                String borough, UUID adoption, LocalDate since, MeasuredChange change) {
            return new Change(
                    borough,
                    adoption,
                    since,
                    change.measured(),
                    change.benchmark(),
                    change.kind(),
                    change.before(),
                    change.after(),
                    ImpactRules.difference(change.before(), change.after()),
                    change.from(),
                    change.to(),
                    ImpactRules.months(change.from(), change.to()));
        }
    }

    static ImpactView of(Page<Entry> page) {
        return new ImpactView(page.items(), page.nextCursor());
    }

    @Override
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        items.forEach(entry -> entry.changes().forEach(change -> rows.add(row(entry, change))));
        return new Table(HEADER, rows);
    }

    private static List<Object> row(Entry entry, Change change) {
        List<Object> row = new ArrayList<>();
        row.add(entry.practiceId());
        row.add(change.adoptionId());
        row.add(change.borough());
        row.add(entry.type());
        row.add(entry.theme());
        row.add(entry.evidence());
        row.add(entry.evaluated());
        row.add(entry.evaluatedMonths());
        row.add(change.since());
        row.add(change.measured());
        row.add(change.benchmark());
        row.add(change.kind());
        row.add(change.before());
        row.add(change.after());
        row.add(change.difference());
        row.add(change.from());
        row.add(change.to());
        row.add(change.months());
        return row;
    }
}
