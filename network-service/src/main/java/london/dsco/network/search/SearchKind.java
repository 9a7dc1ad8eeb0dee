package london.dsco.network.search;

import java.util.Locale;
import london.dsco.records.RecordType;

/** The kinds of papers in search results. */
public enum SearchKind {
    PRACTICE,
    /** A question, with its answers. */
    PEER_QUESTION,
    STATEMENT,
    CONSULTATION,
    POLICY_ITEM,
    LEARNING_REVIEW,
    INSPECTION_LEARNING,
    SUFFICIENCY_STATEMENT;

    private static final String ANSWER = "peer-answer";

    /**
     * Returns the kind under which a paper is found; an answer is found as its question.
     *
     * @throws IllegalArgumentException for a kind that is not in the index
     */
    static SearchKind of(RecordType type) {
        return type.name().equals(ANSWER)
                ? PEER_QUESTION
                : valueOf(type.name().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
