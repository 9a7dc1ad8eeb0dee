package london.dsco.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The labelled corpus, one JSON object a line, and how well the checks do on it. */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADVICE = "advice-cases.jsonl";
    private static final ContentChecker CHECKER = ContentChecker.ofTheRegion();
    private static final AdviceRules RULES = AdviceRules.ofTheRegion();

    private Corpus() {}

    /** Counts for one code. */
    static final class Score {

        private int labelled;
        private int found;
        private int predicted;
        private int right;

        double recall() {
            return labelled == 0 ? 1 : (double) found / labelled;
        }

        double precision() {
            return predicted == 0 ? 1 : (double) right / predicted;
        }

        int labelled() {
            return labelled;
        }

        int predicted() {
            return predicted;
        }
    }

    static Map<CheckCode, Score> measure(String part) {
        Map<CheckCode, Score> scores = new EnumMap<>(CheckCode.class);
        URL folder = Corpus.class.getResource("/corpus/" + part);
        if (folder == null) {
            return scores;
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
                boolean whole = file.toString().endsWith(ADVICE);
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        score(JSON.readTree(line), whole, scores);
                    }
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new UncheckedIOException(new IOException(part, unreadable));
        }
        return scores;
    }

    /** The sentences and paragraphs of a part, without its whole advices, in a fixed order. */
    static List<JsonNode> items(String part) throws IOException {
        return read(part, false);
    }

    /** The whole advices of a part, in a fixed order. */
    static List<JsonNode> cases(String part) throws IOException {
        return read(part, true);
    }

    private static List<JsonNode> read(String part, boolean whole) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(Path.of(Corpus.class.getResource("/corpus/" + part).toURI()))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jsonl"))
                            .filter(each -> each.toString().endsWith(ADVICE) == whole)
                            .sorted()
                            .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        items.add(JSON.readTree(line));
                    }
                }
            }
        } catch (URISyntaxException unreadable) {
            throw new IOException(part, unreadable);
        }
        return items;
    }

    private static void score(JsonNode entry, boolean whole, Map<CheckCode, Score> scores) {
        List<ContentFinding> found = whole ? RULES.check(CorpusAdvice.of(entry)) : inText(entry);
        boolean[] right = new boolean[found.size()];
        for (JsonNode label : entry.get("findings")) {
            Score score = of(CheckCode.valueOf(label.get("code").asText()), scores);
            score.labelled++;
            boolean hit = false;
            for (int i = 0; i < found.size(); i++) {
                if (isRight(found.get(i), label, entry)) {
                    hit = true;
                    right[i] = true;
                }
            }
            score.found += hit ? 1 : 0;
        }
        for (int i = 0; i < right.length; i++) {
            Score score = of(found.get(i).code(), scores);
            score.predicted++;
            score.right += right[i] ? 1 : 0;
        }
    }

    /** The same code at the same pointer, or over some of the same words. */
    private static boolean isRight(ContentFinding found, JsonNode label, JsonNode entry) {
        if (!found.code().name().equals(label.get("code").asText())) {
            return false;
        }
        if (label.has("pointer")) {
            return found.at().equals(label.get("pointer").asText());
        }
        String text = entry.get("text").asText();
        String span = label.get("span").asText();
        int start = -1;
        for (int i = 0; i < label.path("occurrence").asInt(1); i++) {
            start = text.indexOf(span, start + 1);
        }
        return start >= 0 && found.start() < start + span.length() && start < found.end();
    }

    private static List<ContentFinding> inText(JsonNode entry) {
        return CHECKER.check(
                new CheckedText(
                        "",
                        CheckedField.valueOf(entry.get("field").asText()),
                        entry.get("text").asText(),
                        entry.hasNonNull("section")
                                ? Section.valueOf(entry.get("section").asText())
                                : null,
                        entry.hasNonNull("basis")
                                ? Basis.valueOf(entry.get("basis").asText())
                                : null,
                        entry.hasNonNull("age") ? entry.get("age").asInt() : null),
                new KnownPeople(names(entry, "childNames"), names(entry, "knownPeople")));
    }

    static Set<String> names(JsonNode entry, String field) {
        List<String> names = new ArrayList<>();
        entry.path(field).forEach(each -> names.add(each.asText()));
        return new HashSet<>(names);
    }

    private static Score of(CheckCode code, Map<CheckCode, Score> scores) {
        return scores.computeIfAbsent(code, none -> new Score());
    }
}
