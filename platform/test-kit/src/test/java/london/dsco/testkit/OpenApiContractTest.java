package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiContractTest {

    private static final String DOCUMENT =
            """
            openapi: 3.1.0
            paths:
              /things:
                get:
                  parameters:
                    - {name: kind, in: query, schema: {type: string, enum: [A, B], maxLength: 9}}
                  responses:
                    '200':
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/NewThing'}}}
                  responses:
                    '201': {description: made}
                    '422': {description: refused}
            components:
              schemas:
                Thing:
                  type: object
                  required: [id, size]
                  properties:
                    id: {type: string, format: uuid}
                    size: {type: integer}
                    parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                NewThing:
                  type: object
                  required: [size]
                  properties:
                    size: {type: integer}
                    mark: {type: string}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'get:'                             | 'head:'                                  | GET /things: operation removed
                    '201'                              | '204'                                    | POST /things 201: successful answer removed
                    'enum: [A, B]'                     | 'enum: [A]'                              | GET /things parameter kind: codes no longer accepted [B]
                    'maxLength: 9'                     | 'maxLength: 8'                           | GET /things parameter kind: maxLength is stricter
                    '{name: kind, in: query'           | '{name: kind, required: true, in: query' | GET /things parameter kind: became required
                    'size: {type: integer}\\n        p' | 'p'                                      | GET /things 200.size: property removed
                    'id: {type: string, format: uuid}' | 'id: {type: integer, format: uuid}'      | GET /things 200.id: type [string] became [integer]
                    'required: [id, size]'             | 'required: [id]'                         | GET /things 200.size: no longer always present
                    'required: [size]'                 | 'required: [size, mark]'                 | POST /things request.mark: property became required
                    'mark: {type: string}'             | 'mark: {type: string, pattern: x}'       | POST /things request.mark: pattern changed
                    'requestBody:'                     | 'requestBody:\\n        required: true'   | POST /things request: body became required
                    """)
    void namesAChangeThatBreaksAClient(String from, String to, String change) throws IOException {
        assertThat(BreakingChanges.between(yaml(DOCUMENT), yaml(replaced(from, to))))
                .containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'enum: [A, B]'         | 'enum: [A, B, C]'
                    'maxLength: 9'         | 'maxLength: 99'
                    'required: [id, size]' | 'required: [id, size, parts]'
                    'required: [size]'     | 'required: []'
                    'mark: {type: string}' | 'mark: {type: [string, "null"]}'
                    'openapi: 3.1.0'       | 'openapi: 3.1.1'
                    """)
    void ignoresAChangeThatBreaksNoClient(String from, String to) throws IOException {
        assertThat(BreakingChanges.between(yaml(DOCUMENT), yaml(replaced(from, to)))).isEmpty();
    }

    @Test
    void aDifferenceFailsUntilTheFileIsUpdated() throws IOException {
        OpenApiContract contract = OpenApiContract.in(folder, "things");
        String wider = replaced("'maxLength: 9'", "'maxLength: 99'");
        assertThatThrownBy(() -> contract.verify(DOCUMENT, "false"))
                .hasMessageContaining("-Dcontracts.update=true");
        contract.verify(DOCUMENT, "true");
        assertThatCode(() -> contract.verify(DOCUMENT, "false")).doesNotThrowAnyException();
        assertThatThrownBy(() -> contract.verify(wider, "false"))
                .hasMessageContaining("things.yaml");
        contract.verify(wider, "true");
        assertThat(Files.readString(folder.resolve("things.yaml"))).isEqualTo(wider);
    }

    @Test
    void aBreakingChangeIsRefusedUnlessForced() throws IOException {
        OpenApiContract contract = OpenApiContract.in(folder, "things");
        String narrower = replaced("'maxLength: 9'", "'maxLength: 8'");
        contract.verify(DOCUMENT, "true");
        assertThatThrownBy(() -> contract.verify(narrower, "true"))
                .hasMessageContaining("maxLength is stricter");
        assertThat(Files.readString(folder.resolve("things.yaml"))).isEqualTo(DOCUMENT);
        contract.verify(narrower, "breaking");
        assertThat(Files.readString(folder.resolve("things.yaml"))).isEqualTo(narrower);
    }

    private static JsonNode yaml(String text) throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(text);
    }

    /**
     * Returns the document with one piece replaced; quotes around the pieces keep their spaces in
     * the table.
     */
    private static String replaced(String from, String to) {
        String piece = unquoted(from);
        assertThat(DOCUMENT).contains(piece);
        return DOCUMENT.replaceFirst(Pattern.quote(piece), unquoted(to).replace("$", "\\$"));
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1).replace("\\n", "\n");
    }
}
