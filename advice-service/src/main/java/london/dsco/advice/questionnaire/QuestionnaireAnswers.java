package london.dsco.advice.questionnaire;

import java.util.stream.Stream;

/**
 * The answers of a questionnaire.
 *
 * @param groupsAndActivities which groups and activities the child takes part in, or would like to
 * @param informalCareAndSupport who cares for and supports the child and the family
 * @param impactOnFamilyLife how the child's needs affect family life
 * @param completedBy the capacity of the person who completed it
 */
record QuestionnaireAnswers(
        String groupsAndActivities,
        String informalCareAndSupport,
        String impactOnFamilyLife,
        CompletedBy completedBy) {

    /** Returns whether every part is empty. */
    boolean sayNothing() {
        return Stream.of(groupsAndActivities, informalCareAndSupport, impactOnFamilyLife)
                .allMatch(part -> part == null || part.isBlank());
    }
}
