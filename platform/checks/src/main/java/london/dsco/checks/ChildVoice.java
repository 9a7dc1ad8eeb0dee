package london.dsco.checks;

import java.util.List;
import java.util.Map;

/**
 * Whether the words under the child's views hold a view of the child's at all (SEND Regulations
 * 2014 reg 7(a); SEND Code of Practice 2015 paras 1.3 and 9.22), from phrases in a file that a
 * practitioner can read. Where a short text reads clearly like those without a view, or like those
 * with one, that decides instead (docs/adr/0074).
 *
 * <p>A child without speech is heard where somebody says what the child showed, chose or turned
 * away from. What is put off, what others think and what only describes the child is no view.
 */
final class ChildVoice {

    static final String WEIGHTS = "/checks/child-voice-missing-weights.txt";

    private static final String FILE = "/checks/voice.json";

    /** Chosen on authors held out, and then, with figures only, on a stranger's text. */
    private static final double SURE = 0.9;

    private static final double UNLIKELY = 0.05;

    private final Placeholders placeholders = Placeholders.shipped();
    private final Map<String, PhraseList> lists = PhraseList.read(FILE);
    private final LearntOpinion opinion;

    ChildVoice(LearntOpinion opinion) {
        this.opinion = opinion;
    }

    static ChildVoice shipped() {
        return new ChildVoice(LearntOpinion.shipped(WEIGHTS, SURE, UNLIKELY));
    }

    /**
     * @param text null for none
     */
    boolean isMissing(String text) {
        List<Word> words = Words.of(text == null ? "" : text);
        if (words.size() <= 1) {
            return true;
        }
        return switch (opinion.of(words)) {
            case LIKE_THOSE_LABELLED -> true;
            case LIKE_THE_OTHERS -> false;
            case NEITHER -> Words.sentences(text).stream().noneMatch(this::isHeard);
        };
    }

    /** The first question that has an answer decides. */
    private boolean isHeard(List<Word> sentence) {
        boolean lacks = has("lacking", sentence);
        boolean author = has("author", sentence);
        if (!author && (has("speaks", sentence) || has("own", sentence) && !lacks)) {
            return true;
        }
        if (has("later", sentence) && !has("wanted", sentence)) {
            return false;
        }
        if (has("report", sentence)) {
            return has("showing", sentence);
        }
        if (has("shown", sentence)) {
            return true;
        }
        if (lacks || placeholders.isNothing(sentence) || has("described", sentence)) {
            return false;
        }
        boolean described = has("describes", sentence) && has("formal", sentence);
        return has("wants", sentence) || !author && !described;
    }

    private boolean has(String list, List<Word> sentence) {
        return lists.get(list).isAnywhere(sentence);
    }
}
