package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.domain.Place;

/**
 * Questions to the author about a looked-after child: the authority is the corporate parent
 * (Children and Social Work Act 2017 s1), so nobody else would say it. The author answers each, or
 * says why not. This is practice, not law: a reason is better than a false answer.
 *
 * @param overAndAbove what the child needs over and above what every looked-after child is given
 * @param adverseExperiences what adverse childhood experiences mean for the child's needs today
 * @param placement what the placement gives and what it cannot give
 */
public record ClaPrompts(
        @Valid ClaPrompt overAndAbove,
        @Valid ClaPrompt adverseExperiences,
        @Valid ClaPrompt placement) {

    /** One prompt: an answer, or the reason why there is none. */
    public record ClaPrompt(
            @Size(max = Limits.PARAGRAPH) String answer,
            @Size(max = Limits.PARAGRAPH) String reasonNotAnswered) {

        private boolean lacksBoth() {
            return isBlank(answer) && isBlank(reasonNotAnswered);
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }
    }

    /**
     * Returns the findings that block submission.
     *
     * @param prompts of the advice; null if it has none
     * @param involvement how social care knows the child on the day of the submission
     * @return one finding for each prompt with neither an answer nor a reason; none if the child is
     *     not looked after
     */
    public static List<Finding> findings(ClaPrompts prompts, Involvement involvement) {
        List<Finding> open = new ArrayList<>();
        if (involvement == Involvement.CLA) {
            ClaPrompts given = prompts == null ? new ClaPrompts(null, null, null) : prompts;
            require(open, "overAndAbove", given.overAndAbove);
            require(open, "adverseExperiences", given.adverseExperiences);
            require(open, "placement", given.placement);
        }
        return List.copyOf(open);
    }

    private static void require(List<Finding> open, String field, ClaPrompt prompt) {
        if (prompt == null || prompt.lacksBoth()) {
            open.add(
                    new Finding(
                            Place.of("claPrompts", field),
                            "required",
                            "Answer this for a looked-after child, or say under reasonNotAnswered"
                                    + " why you have not."));
        }
    }
}
