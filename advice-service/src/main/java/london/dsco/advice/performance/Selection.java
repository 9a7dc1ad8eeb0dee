package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import london.dsco.advice.request.RequestFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the advice that is counted, so that it can be followed from quarter to quarter.
 *
 * @param author user name; absent where every author's counts
 * @param team in which the register has the author now; absent where every team's counts
 */
@Schema(name = "FigureSelection")
public record Selection(
        @Schema(nullable = true) @Size(max = 128) String author,
        @Schema(nullable = true) @Size(max = 100) String team) {

    /** Returns the selection; null for all advice. */
    static Selection of(String author, String team) {
        return author == null && team == null ? null : new Selection(author, team);
    }

    boolean holds(RequestFigure figure) {
        return (author == null || author.equals(figure.author()))
                && (team == null || team.equals(figure.team()));
    }

    /** Returns the words for a chart. */
    String words() {
        return (author == null ? "" : ", of " + author) + (team == null ? "" : ", of team " + team);
    }
}
