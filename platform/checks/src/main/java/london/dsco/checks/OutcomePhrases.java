package london.dsco.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an outcome is about, and how it puts it, from phrases in a file that a practitioner can
 * read.
 */
final class OutcomePhrases {

    private static final String FILE = "/checks/outcomes.json";

    private final Map<String, PhraseList> subjects;
    private final Map<String, PhraseList> stances;

    private OutcomePhrases(Map<String, PhraseList> subjects, Map<String, PhraseList> stances) {
        this.subjects = subjects;
        this.stances = stances;
    }

    static OutcomePhrases shipped() {
        try (InputStream in = OutcomePhrases.class.getResourceAsStream(FILE)) {
            Map<String, Map<String, List<String>>> file =
                    JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
            return new OutcomePhrases(read(file.get("subjects")), read(file.get("stances")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Map<String, PhraseList> read(Map<String, List<String>> written) {
        return written.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                each -> new PhraseList(each.getValue(), Map.of())));
    }

    Set<String> subjects(List<Word> words) {
        return in(words, subjects);
    }

    Set<String> stances(List<Word> words) {
        return in(words, stances);
    }

    private static Set<String> in(List<Word> words, Map<String, PhraseList> named) {
        Set<String> found = new HashSet<>();
        named.forEach(
                (name, phrases) -> {
                    if (phrases.isAnywhere(words)) {
                        found.add(name);
                    }
                });
        return Set.copyOf(found);
    }
}
