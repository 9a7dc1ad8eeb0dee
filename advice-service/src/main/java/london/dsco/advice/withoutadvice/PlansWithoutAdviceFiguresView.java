package london.dsco.advice.withoutadvice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import london.dsco.advice.request.RequestFigure;
import london.dsco.domain.Involvement;
import london.dsco.figures.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many plans were issued while the advice was still due, by how social care knows the children.
 *
 * @param from first London date of a plan that is counted
 * @param to last London date of a plan that is counted
 * @param plans all of them
 * @param stillOwed of these, those whose advice has not been sent
 */
@Schema(name = "PlansWithoutAdviceFigures")
public record PlansWithoutAdviceFiguresView(
        LocalDate from,
        LocalDate to,
        @Schema(minimum = "0", maximum = "1000000") long plans,
        @Schema(minimum = "0", maximum = "1000000") long stillOwed,
        @Schema(maxItems = 20) List<ByInvolvement> byInvolvement) {

    /** The same of one kind of involvement. */
    @Schema(name = "PlansWithoutAdviceByInvolvement")
    public record ByInvolvement(
            Involvement involvement,
            @Schema(minimum = "0", maximum = "1000000") long plans,
            @Schema(minimum = "0", maximum = "1000000") long stillOwed) {

        static ByInvolvement of(Involvement involvement, List<RequestFigure> all) {
            List<RequestFigure> known =
                    all.stream().filter(each -> each.involvement() == involvement).toList();
            return new ByInvolvement(involvement, known.size(), owed(known));
        }
    }

    static PlansWithoutAdviceFiguresView of(Period dates, List<RequestFigure> all) {
        return new PlansWithoutAdviceFiguresView(
                dates.from(),
                dates.to(),
                all.size(),
                owed(all),
                Arrays.stream(Involvement.values())
                        .map(each -> ByInvolvement.of(each, all))
                        .toList());
    }

    private static long owed(List<RequestFigure> figures) {
        return figures.stream().filter(each -> each.dispatchedOn() == null).count();
    }
}
