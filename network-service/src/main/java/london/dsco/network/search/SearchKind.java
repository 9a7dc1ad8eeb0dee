package london.dsco.network.search;

import java.util.Locale;
import london.dsco.records.RecordType;

/** What can be found. */
public enum SearchKind {
    PRACTICE,
    /** With its answers. */
    PEER_QUESTION,
    STATEMENT,
    CONSULTATION,
    POLICY_ITEM,
    LEARNING_REVIEW,
    INSPECTION_LEARNING,
    SUFFICIENCY_STATEMENT;

    private static final String ANSWER = "peer-answer";

    /**
     * As what a paper is found: an answer as the question that it answers.
     *
     * @throws IllegalArgumentException for a kind that nobody looks for
     */
    static SearchKind of(RecordType type) {
        return type.name().equals(ANSWER)
                ? PEER_QUESTION
                : valueOf(type.name().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
