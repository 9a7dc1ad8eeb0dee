package london.dsco.network.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.documents.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

    private static final Pattern TAG = Pattern.compile("<([^>]*)>");

    /** Every tag that the page itself writes. */
    private static final Pattern OWN =
            Pattern.compile(
                    "!DOCTYPE html|html lang=\"en-GB\"|meta name=\"(?:viewport|author)\" content=\"[^\"<>]*\"/?"
                            + "|meta charset=\"utf-8\"/?"
                            + "|h[12] id=\"part-\\d+\"|p class=\"label\"|table class=\"(?:facts|lines)\""
                            + "|th scope=\"(?:col|row)\"(?: class=\"(?:narrow|wide)\")?"
                            + "|/?(?:html|head|title|body|header|main|footer|h[12]|p|table|caption|thead|tbody|tr|th|td)");

    private static String page(ObjectNode report) {
        return WebPage.of(ReportComposition.of(Reports.of(report)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "]]><script>alert(1)</script>",
                "<style>@import 'https://evil.example'</style>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
                "<form action=\"https://evil.example\"><input name=a></form>",
                "<math><mtext></mtext><mglyph><style></math><img src onerror=alert(1)>",
                "<svg><![CDATA[><img src=x onerror=alert(1)>]]>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u0000<\u0000script>alert(1)</script>",
                "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
                "\u2028<script>alert(1)</script>",
                "\uFF1Cscript\uFF1Ealert(1)",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "{{constructor.constructor('alert(1)')()}}"
            })
    void containsOnlyItsOwnTagsWhateverPeopleWrote(String hostile) {
        ObjectNode report = Reports.example().put("title", hostile);
        report.withObject("/narrative/0").put("text", hostile + "\n\n" + hostile);
        report.withObject("/quotes/0").put("words", hostile);
        report.withObject("/scrutiny/0").put("outcome", hostile);

        Matcher tags = TAG.matcher(page(report));
        int count = 0;
        while (tags.find()) {
            count++;
            assertThat(tags.group(1)).matches(OWN);
        }
        assertThat(count).isGreaterThan(50);
    }

    @Test
    void isTheSameTextForTheSameReport() {
        assertThat(page(Reports.example())).isEqualTo(page(Reports.example()));
    }

    @Test
    void isTheSameForEveryReader() {
        ObjectNode home = Reports.example();
        home.withObject("/approvals/0").put("comment", "Said at home").put("recordedBy", "me");
        ObjectNode abroad = Reports.example();
        abroad.withObject("/approvals/0").remove("recordedBy");

        assertThat(page(home)).isEqualTo(page(abroad));
    }

    @Test
    void hasTheNoticesThatItsReaderNeeds() {
        assertThat(page(Reports.example()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains(
                        "<p>Most advice was in time.</p><p>Where it was late",
                        "c stands for a hidden figure",
                        "A parent carer",
                        "Approved",
                        "4 November 2026",
                        "12 November 2026",
                        "The board asks for the figures")
                .doesNotContain("DRAFT", "dsco@camden");
    }

    @Test
    void printsThatADraftHasNotBeenApproved() {
        ObjectNode draft = Reports.example().put("status", "DRAFT");
        draft.remove("publishedAt");

        assertThat(page(draft)).contains("<header>DRAFT</header>", "It has not been approved.");
    }
}
