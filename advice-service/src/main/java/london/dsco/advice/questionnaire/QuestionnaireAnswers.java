package london.dsco.advice.questionnaire;

import java.util.stream.Stream;

/**
 * What a questionnaire says.
 *
 * @param groupsAndActivities which groups and activities the child takes part in, or would like to
 * @param informalCareAndSupport who cares for and supports the child and the family
 * @param impactOnFamilyLife how the child's needs affect family life
 * @param completedBy in which capacity it was completed
 */
record QuestionnaireAnswers(
        String groupsAndActivities,
        String informalCareAndSupport,
        String impactOnFamilyLife,
        CompletedBy completedBy) {

    /** Whether no part has any words. */
    boolean sayNothing() {
        return Stream.of(groupsAndActivities, informalCareAndSupport, impactOnFamilyLife)
                .allMatch(part -> part == null || part.isBlank());
    }
}
