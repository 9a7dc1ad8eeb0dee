package london.dsco.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Knows what is written so that a field is not empty: "n/a", "see above". */
final class Placeholders {

    private static final String FILE = "/checks/placeholders.json";

    private final PhraseList phrases;

    private Placeholders(List<String> phrases) {
        this.phrases = new PhraseList(phrases, Map.of());
    }

    static Placeholders shipped() {
        try (InputStream in = Placeholders.class.getResourceAsStream(FILE)) {
            return new Placeholders(
                    JsonMapper.builder()
                            .build()
                            .readValue(in, new TypeReference<List<String>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /**
     * @param text null for none
     */
    boolean isNothing(String text) {
        return isNothing(Words.of(text == null ? "" : text));
    }

    boolean isNothing(List<Word> words) {
        return words.isEmpty() || phrases.matchFrom(words, 0) == words.size();
    }
}
