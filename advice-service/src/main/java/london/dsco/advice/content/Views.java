package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * What the child or young person and the parent or carer say, in their words, and how that was
 * learnt: section A of the plan.
 *
 * @param howObtained how the views were obtained, with the method of communication
 * @param aspirations what the child or young person hopes for
 * @param identity identity, culture and lived experience, in the family's own terms
 * @param threeHouses where the child's view was gathered with them
 */
public record Views(
        @Size(max = Limits.PAGE) String child,
        @Size(max = Limits.PAGE) String parentCarer,
        @Size(max = Limits.PARAGRAPH) String howObtained,
        @Size(max = Limits.PARAGRAPH) String aspirations,
        @Size(max = Limits.PARAGRAPH) String identity,
        @Valid ThreeHouses threeHouses) {

    boolean isOfTheChild() {
        return !Lines.areBlank(child) || threeHouses != null && !threeHouses.isEmpty();
    }
}
