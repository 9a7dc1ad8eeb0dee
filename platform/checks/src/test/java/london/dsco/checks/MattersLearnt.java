package london.dsco.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns what the signs of a sentence weigh that may tell too much of a family. */
final class MattersLearnt {

    private MattersLearnt() {}

    static Map<String, Double> from(List<JsonNode> items) {
        MatterSigns signs = MatterSigns.shipped();
        List<Learnt.Example> sentences = new ArrayList<>();
        for (JsonNode item : items) {
            String text = item.get("text").asText();
            Set<String> child = PrivateMatters.folded(Corpus.names(item, "childNames"));
            CheckedField field = CheckedField.valueOf(item.get("field").asText());
            for (List<Word> words : Words.sentences(text)) {
                sentences.add(
                        new Learnt.Example(
                                signs.of(words, child, field), isDisclosed(item, text, words)));
            }
        }
        return Learnt.from(sentences);
    }

    private static boolean isDisclosed(JsonNode item, String text, List<Word> words) {
        int from = words.get(0).start();
        int to = words.get(words.size() - 1).end();
        for (JsonNode label : item.get("findings")) {
            if (label.get("code").asText().equals(CheckCode.OVER_DISCLOSURE.name())) {
                String span = label.get("span").asText();
                int start = text.indexOf(span);
                if (from < start + span.length() && start < to) {
                    return true;
                }
            }
        }
        return false;
    }
}
