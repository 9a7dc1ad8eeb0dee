package london.dsco.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private static Download named(String fileName) {
        return new Download(new byte[0], "application/pdf", fileName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b.pdf", "a\".pdf", "a\r\nSet-Cookie: b", "../a.pdf", "é.pdf"})
    void refusesAFileNameThatAHeaderOrAFolderWouldReadDifferently(String fileName) {
        assertThatThrownBy(() -> named(fileName)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-care-advice-0199b0a0-version-2.pdf", "a.docx"})
    void acceptsAPlainFileName(String fileName) {
        assertThat(named(fileName).fileName()).isEqualTo(fileName);
    }
}
