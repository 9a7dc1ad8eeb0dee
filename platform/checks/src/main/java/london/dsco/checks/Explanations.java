package london.dsco.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** What is told with a finding that no rule in words makes: a file that a practitioner can read. */
final class Explanations {

    private static final String FILE = "/checks/explanations.json";

    private final Map<CheckCode, Explanation> byCode;

    private Explanations(Map<CheckCode, Explanation> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    static Explanations shipped() {
        try (InputStream in = Explanations.class.getResourceAsStream(FILE)) {
            return new Explanations(
                    JsonMapper.builder()
                            .build()
                            .readValue(in, new TypeReference<Map<CheckCode, Explanation>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    ContentFinding finding(CheckCode code, CheckedText text, int start, int end) {
        return finding(code, text.at(), start, end, byCode.get(code).severity());
    }

    /** Which keeps no text back, whatever the code does as a rule. */
    ContentFinding advice(CheckCode code, CheckedText text, int start, int end) {
        return finding(code, text.at(), start, end, Severity.ADVISORY);
    }

    /** About the whole of a place. */
    ContentFinding finding(CheckCode code, String at) {
        return finding(code, at, null, null, byCode.get(code).severity());
    }

    private ContentFinding finding(
            CheckCode code, String at, Integer start, Integer end, Severity severity) {
        Explanation said = byCode.get(code);
        return new ContentFinding(
                code, at, start, end, said.reason(), said.citation(), said.suggestion(), severity);
    }

    private record Explanation(
            String reason, String citation, String suggestion, Severity severity) {}
}
