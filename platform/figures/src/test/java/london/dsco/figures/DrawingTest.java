package london.dsco.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingTest {

    private static final String TITLE = "Advice sent within six weeks";

    private static Chart chart(Chart.Bar... bars) {
        return new Chart(TITLE, "Advice dispatched, by quarter", List.of(bars));
    }

    private static Element drawn(Chart chart) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Drawing.of(chart))))
                .getDocumentElement();
    }

    private static String text(Element drawing, String name) {
        return drawing.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Returns the height of each bar, in the units of the drawing. */
    private static List<Double> heights(Element drawing) {
        List<Double> heights = new ArrayList<>();
        var paths = drawing.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("style").contains("fill:rgb(18,67,109)")) {
                heights.add(height(path));
            }
        }
        return heights;
    }

    private static double height(Element path) {
        List<Double> ys = new ArrayList<>();
        for (String point : path.getAttribute("d").split("[MLZ]")) {
            if (!point.isBlank()) {
                ys.add(Double.valueOf(point.trim().split(" ")[1]));
            }
        }
        return ys.stream().reduce(Math::max).orElseThrow()
                - ys.stream().reduce(Math::min).orElseThrow();
    }

    @Test
    void describesEveryFigureInWordsForThoseWhoCannotSeeIt() throws Exception {
        Element drawing =
                drawn(
                        chart(
                                Chart.Bar.of("2026-Q1", new BigDecimal("83.3"), 40L, 48L),
                                Chart.Bar.suppressed("2026-Q2"),
                                Chart.Bar.of("2026-Q3", null, 0L, 0L)));

        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(drawing.getFirstChild().getNextSibling().getNodeName()).isIn("title", "desc");
        assertThat(text(drawing, "title")).isEqualTo(TITLE);
        assertThat(text(drawing, "desc"))
                .isEqualTo(
                        "Advice dispatched, by quarter. 2026-Q1: 83.3% (40 of 48); 2026-Q2:"
                                + " suppressed; 2026-Q3: nothing to count.");
    }

    @Test
    void drawsBarsAsHighAsTheirPercentagesAndNoneForSuppressedFigures() throws Exception {
        List<Double> heights =
                heights(
                        drawn(
                                chart(
                                        Chart.Bar.of("2026-Q1", new BigDecimal("40.0"), 4L, 10L),
                                        Chart.Bar.suppressed("2026-Q2"),
                                        Chart.Bar.of("2026-Q3", new BigDecimal("80.0"), 8L, 10L))));

        assertThat(heights).hasSize(3);
        assertThat(heights.get(1)).isZero();
        assertThat(heights.get(2) / heights.get(0)).isBetween(1.99, 2.01);
    }

    @Test
    void drawsASentenceIfThereAreNoGroups() throws Exception {
        assertThat(text(drawn(chart()), "desc")).endsWith("There is nothing to count.");
    }

    @Test
    void keepsMarkupInANameAsText() throws Exception {
        Element drawing =
                drawn(chart(Chart.Bar.of("<script>x</script>", new BigDecimal("1.0"), 1L, 100L)));

        assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
        assertThat(text(drawing, "desc")).contains("<script>");
    }

    @Test
    void drawsTheSameFiguresInTheSameWay() {
        Chart chart = chart(Chart.Bar.of("ALL", new BigDecimal("50.0"), 1L, 2L));
        assertThat(Drawing.of(chart)).isEqualTo(Drawing.of(chart));
    }
}
