package london.dsco.advice.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import london.dsco.link.LinkSecret;

/**
 * A questionnaire that was answered through a link. Answer at least one of its three parts.
 *
 * @param token of the link, which is used up by it
 * @param groupsAndActivities which groups and activities the child takes part in, or would like to
 * @param informalCareAndSupport who cares for and supports the child and the family
 * @param impactOnFamilyLife how the child's needs affect family life
 * @param completedBy the person whom the link is for, or {@code SUPPORTER}
 */
public record HandInQuestionnaire(
        @NotNull @Size(max = LinkSecret.LENGTH) @Pattern(regexp = "[A-Za-z0-9_-]{43}") String token,
        @Size(max = 4_000) String groupsAndActivities,
        @Size(max = 4_000) String informalCareAndSupport,
        @Size(max = 4_000) String impactOnFamilyLife,
        @NotNull CompletedBy completedBy) {

    LinkSecret opening() {
        return LinkSecret.parse(token).orElseThrow();
    }

    QuestionnaireAnswers answers() {
        return new QuestionnaireAnswers(
                groupsAndActivities, informalCareAndSupport, impactOnFamilyLife, completedBy);
    }

    /** Leaves out the token and the answers, so that no log contains them. */
    @Override
    public String toString() {
        return "HandInQuestionnaire[]";
    }
}
