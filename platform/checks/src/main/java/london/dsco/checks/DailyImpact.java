package london.dsco.checks;

import java.util.BitSet;
import java.util.List;

/**
 * Whether what is written as the impact of a need says anything about a day. "Has a significant
 * impact on her life" does not, and neither does a diagnosis (practice of London DSCOs; SEND Code
 * of Practice 2015 para 9.61: plans are clear and specific).
 */
final class DailyImpact {

    private static final String FILE = "/checks/impact.json";

    private final Placeholders placeholders = Placeholders.shipped();

    /** Words that may stand in any advice about any child. */
    private final PhraseList idle = PhraseList.read(FILE).get("idle");

    /**
     * @param text null for none
     */
    boolean isMissing(String text) {
        return placeholders.isNothing(text)
                || Words.sentences(text).stream().allMatch(this::isIdle);
    }

    private boolean isIdle(List<Word> sentence) {
        if (placeholders.isNothing(sentence)) {
            return true;
        }
        BitSet idleWords = new BitSet();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.get(at).isCapital()) {
                idleWords.set(at);
            }
            idleWords.set(at, Math.max(at, idle.matchFrom(sentence, at)));
        }
        return idleWords.cardinality() == sentence.size();
    }
}
