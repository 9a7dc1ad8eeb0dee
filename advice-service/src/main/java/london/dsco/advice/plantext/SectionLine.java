package london.dsco.advice.plantext;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.advice.content.SocialCareSection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a social care section, in the advice or in the plan.
 *
 * @param id the advice author's label of the need or provision; absent where the plan names none
 * @param text its words; of provision in the advice the description, how often, how long and by
 *     whom, because a plan that leaves those out is less specific
 */
public record SectionLine(
        SocialCareSection section,
        @Schema(nullable = true) @Size(max = 64) String id,
        @Size(max = 10_000) String text) {

    private static final Pattern END = Pattern.compile("[.;,]+$");

    /** Returns the lines that advice proposes for the plan, in its order. */
    static List<SectionLine> of(AdviceContent advice) {
        List<SectionLine> lines = new ArrayList<>();
        advice.needs()
                .forEach(
                        need ->
                                lines.add(
                                        new SectionLine(
                                                SocialCareSection.D,
                                                need.id(),
                                                need.description())));
        advice.provision()
                .forEach(
                        line ->
                                lines.add(
                                        new SectionLine(
                                                SocialCareSection.valueOf(line.section().name()),
                                                line.id(),
                                                words(line))));
        return lines;
    }

    private static String words(Provision line) {
        String minutes = line.durationMinutes() == null ? "" : line.durationMinutes() + " minutes";
        return Stream.of(line.description(), line.frequency(), minutes, line.deliveredBy())
                .filter(part -> part != null && !part.isBlank())
                .map(part -> END.matcher(part.strip()).replaceAll(""))
                .collect(Collectors.joining("; "));
    }

    /** Returns whether both are needs, or both are provision. */
    boolean isOfTheKindOf(SectionLine other) {
        return (section == SocialCareSection.D) == (other.section == SocialCareSection.D);
    }

    boolean hasTheIdOf(SectionLine other) {
        return id != null && id.equals(other.id) && isOfTheKindOf(other);
    }
}
