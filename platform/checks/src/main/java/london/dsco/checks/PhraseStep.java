package london.dsco.checks;

import java.util.Set;

/**
 * A step through a phrase: what it asks of a word, and where it leads.
 *
 * @param word what it asks for in or of the word, where it asks for letters
 * @param words the words of which it is one, of {@code ONE_OF} alone
 * @param only the one of {@code words}, where it is alone
 * @param next the step that follows
 * @param other the other step that may follow, of {@code EITHER} alone
 */
record PhraseStep(Ask ask, String word, Set<String> words, String only, int next, int other) {

    /** What a step through a phrase asks of the word before it. */
    enum Ask {
        ONE_OF,
        PREFIX,
        SUFFIX,
        WITHIN,
        NUMBER,
        CAPITAL,
        ANY,
        SENTENCE_START,
        SENTENCE_END,
        EITHER,
        DONE
    }

    PhraseStep(Ask ask, String word, Set<String> words, int next, int other) {
        this(ask, word, words, words.size() == 1 ? words.iterator().next() : null, next, other);
    }

    boolean takes(Word word) {
        return switch (ask) {
            case ONE_OF -> only == null ? words.contains(word.folded()) : isOnly(word.folded());
            case PREFIX -> word.folded().startsWith(this.word);
            case SUFFIX -> word.folded().endsWith(this.word);
            case WITHIN -> word.folded().contains(this.word);
            case NUMBER -> word.count();
            case CAPITAL -> word.isCapital();
            case ANY -> true;
            default -> false;
        };
    }

    /** Strings keep their hash, so most words are told apart without a look at their letters. */
    private boolean isOnly(String folded) {
        return only.hashCode() == folded.hashCode() && only.equals(folded);
    }
}
