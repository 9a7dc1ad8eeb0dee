package london.dsco.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of which any may match. */
final class PhraseList {

    private static final String SETS = "sets";

    private final PhraseIndex phrases = new PhraseIndex();

    /**
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    PhraseList(List<String> written, Map<String, List<String>> sets) {
        written.stream()
                .flatMap(each -> PhraseParser.parse(each, sets, RuleLimits.NONE).stream())
                .forEach(each -> phrases.add(each, 0));
    }

    /**
     * @param file of this library, with lists by name and the sets that they use
     */
    static Map<String, PhraseList> read(String file) {
        try (InputStream in = PhraseList.class.getResourceAsStream(file)) {
            JsonMapper json = JsonMapper.builder().build();
            JsonNode written = json.readTree(in);
            Map<String, List<String>> sets =
                    json.convertValue(written.get(SETS), new TypeReference<>() {});
            Map<String, PhraseList> lists = new HashMap<>();
            written.properties().stream()
                    .filter(each -> !each.getKey().equals(SETS))
                    .forEach(each -> lists.put(each.getKey(), of(each.getValue(), sets)));
            return Map.copyOf(lists);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static PhraseList of(JsonNode written, Map<String, List<String>> sets) {
        return new PhraseList(written.valueStream().map(JsonNode::asText).toList(), sets);
    }

    boolean isAnywhere(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (matchFrom(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * @return the number of the word after the longest match, or -1 for none
     */
    int matchFrom(List<Word> words, int at) {
        return phrases.matchFrom(words, at);
    }
}
