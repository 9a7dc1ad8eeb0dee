package london.dsco.checks;

import java.util.List;
import java.util.Map;

/**
 * Whether the words under the child's views hold a view of the child's at all (SEND Regulations
 * 2014 reg 7(a); SEND Code of Practice 2015 paras 1.3 and 9.22), from phrases in a file that a
 * practitioner can read.
 *
 * <p>A child without speech is heard where somebody says what the child showed, chose or turned
 * away from. What is put off, what others think and what only describes the child is no view.
 */
final class ChildVoice {

    private static final String FILE = "/checks/voice.json";

    private final Placeholders placeholders = Placeholders.shipped();
    private final Map<String, PhraseList> lists = PhraseList.read(FILE);

    /**
     * @param text null for none
     */
    boolean isMissing(String text) {
        List<List<Word>> sentences = Words.sentences(text);
        if (sentences.isEmpty()) {
            return true;
        }
        boolean word = sentences.size() == 1 && sentences.get(0).size() == 1;
        return word || sentences.stream().noneMatch(this::isHeard);
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
