package london.dsco.advice.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import london.dsco.advice.content.PlanSection;
import london.dsco.advice.content.ProvisionBasis;
import london.dsco.checks.CheckedField;
import london.dsco.checks.CheckedText;
import london.dsco.checks.KnownPeople;
import london.dsco.checks.Section;

/**
 * A text to check on its own. It is not kept.
 *
 * @param field what the text is for; without it, only the rules for every text apply
 * @param section of a line of provision
 * @param basis of a line of provision
 * @param age of the child or young person in whole years
 * @param childNames the names of the child or young person, which the text may contain
 */
public record CheckText(
        @NotNull @Size(min = 1, max = 10_000) String text,
        CheckedField field,
        PlanSection section,
        ProvisionBasis basis,
        @Min(0) @Max(25) Integer age,
        @Size(max = 10) List<@NotNull @Size(max = 200) String> childNames) {

    public CheckText {
        childNames = childNames == null ? List.of() : List.copyOf(childNames);
    }

    CheckedText asChecked() {
        boolean need =
                field == CheckedField.NEED_DESCRIPTION
                        || field == CheckedField.DAILY_IMPACT
                        || field == CheckedField.OVER_AND_ABOVE;
        return new CheckedText(
                "",
                field,
                text,
                need ? Section.D : AdviceTexts.section(section),
                AdviceTexts.basis(basis),
                age);
    }

    KnownPeople people() {
        return new KnownPeople(Set.copyOf(childNames), Set.of());
    }
}
