package london.dsco.advice.learning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.figures.Period;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a borough's cases taught in a period. It identifies no case: it contains no request, nobody
 * who recorded a lesson, and no dates except those of boards.
 *
 * @param from first London date on which a lesson was recorded
 * @param to last London date, counted in the same way
 * @param themes those of which there is a lesson, in the order of the list of themes
 */
@Schema(name = "LearningReport")
public record LearningReportView(
        LocalDate from, LocalDate to, @Schema(maxItems = 20) List<Theme> themes) implements Tabled {

    /**
     * What was learnt about one theme.
     *
     * @param lessons in alphabetical order
     * @param reported how many of them a board has heard of
     */
    @Schema(name = "LearningReportTheme")
    public record Theme(
            LearningTheme theme,
            @Schema(minimum = "0", maximum = "1000") int reported,
            @Schema(maxItems = 1000) List<Lesson> lessons) {}

    /**
     * @param board absent until a board has been told
     * @param reportedOn London date on which the board met
     */
    @Schema(
            name = "LearningReportLesson",
            description = "One lesson",
            requiredProperties = {"source", "lesson"})
    public record Lesson(
            LearningSource source,
            @Size(max = LearningPoint.LESSON) String lesson,
            @Schema(nullable = true) Board board,
            @Schema(nullable = true) LocalDate reportedOn) {

        static Lesson of(LearningPoint point) {
            return new Lesson(point.source(), point.lesson(), point.board(), point.reportedOn());
        }
    }

    static LearningReportView of(Period period, List<LearningPoint> points) {
        return new LearningReportView(
                period.from(),
                period.to(),
                Arrays.stream(LearningTheme.values())
                        .map(theme -> theme(theme, points))
                        .filter(theme -> !theme.lessons().isEmpty())
                        .toList());
    }

    private static Theme theme(LearningTheme theme, List<LearningPoint> points) {
        List<Lesson> lessons =
                points.stream().filter(point -> point.theme() == theme).map(Lesson::of).toList();
        int reported = (int) lessons.stream().filter(each -> each.board() != null).count();
        return new Theme(theme, reported, lessons);
    }

    @Override
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            for (Lesson each : theme.lessons()) {
                rows.add(
                        Arrays.asList(
                                theme.theme(),
                                each.source(),
                                each.lesson(),
                                each.board(),
                                each.reportedOn()));
            }
        }
        return new Table(List.of("theme", "source", "lesson", "board", "reportedOn"), rows);
    }
}
