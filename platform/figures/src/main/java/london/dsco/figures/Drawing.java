package london.dsco.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.YAxisPosition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A chart as SVG. XChart lays it out and Batik writes it. Each bar includes its figures in words,
 * so that nothing depends on colour alone. Screen readers read its title and description.
 */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int HEIGHT = 480;
    private static final int LEAST_WIDTH = 640;
    private static final int OF_EACH_BAR = 150;
    private static final int HEAD = 68;
    private static final int MARGIN = 100;

    /** The distance from a bar to the note above it, on the axis of percentages. */
    private static final double ABOVE = 4;

    /** XChart counts places from the left edge of a bar, and notes are above its middle. */
    private static final double HALF = 0.5;

    /** The top of the axis, which leaves room for a note above 100. */
    private static final double TOP = 108;

    private static final int NAMES_SIDE_BY_SIDE = 14;

    /** The dark blue of the Government Analysis Function: 10 to 1 against white. */
    private static final Color DARK_BLUE = new Color(0x12, 0x43, 0x6D);

    private static final Color TEXT = new Color(0x0B, 0x0C, 0x0C);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Color GRID = new Color(0xD9, 0xDC, 0xDE);

    private Drawing() {}

    static String of(Chart chart) {
        int width = Math.max(LEAST_WIDTH, MARGIN + OF_EACH_BAR * chart.bars().size());
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        SVGGraphics2D canvas = new SVGGraphics2D(context, false);
        canvas.setSVGCanvasSize(new Dimension(width, HEIGHT));
        draw(chart, width, canvas);
        Element root = canvas.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + HEIGHT);
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-labelledby", "title desc");
        Element desc = words(document, "desc", chart.inWords());
        root.insertBefore(desc, root.getFirstChild());
        root.insertBefore(words(document, "title", chart.title()), desc);
        return written(canvas, root);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No document can be made", e);
        }
    }

    private static void draw(Chart chart, int width, SVGGraphics2D canvas) {
        canvas.setPaint(Color.WHITE);
        canvas.fillRect(0, 0, width, HEIGHT);
        canvas.setPaint(TEXT);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
        canvas.drawString(chart.title(), 24, 36);
        canvas.setFont(SMALL);
        canvas.drawString(chart.subtitle(), 24, 60);
        if (chart.bars().isEmpty()) {
            canvas.drawString(Chart.NOTHING, 24, 100);
            return;
        }
        canvas.translate(0, HEAD);
        laidOut(chart, width).paint(canvas, width, HEIGHT - HEAD);
    }

    private static Element words(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setAttributeNS(null, "id", name);
        element.setTextContent(text);
        return element;
    }

    private static String written(SVGGraphics2D canvas, Element root) {
        StringWriter text = new StringWriter();
        try {
            canvas.stream(root, text, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("A chart could not be written", e);
        }
        return text.toString().replaceFirst("<!DOCTYPE[^>]*>\\s*", ""); // nobody should fetch a DTD
    }

    private static CategoryChart laidOut(Chart chart, int width) {
        CategoryChart drawn =
                new CategoryChartBuilder()
                        .width(width)
                        .height(HEIGHT - HEAD)
                        .yAxisTitle("Per cent")
                        .build();
        style(drawn, chart);
        drawn.addSeries("share", labels(chart), heights(chart)).setFillColor(DARK_BLUE);
        for (int i = 0; i < chart.bars().size(); i++) {
            drawn.addAnnotation(note(chart.bars().get(i), i));
        }
        return drawn;
    }

    private static AnnotationText note(Chart.Bar bar, int place) {
        String text = bar.percent() == null ? bar.note() : bar.percent() + "% · " + bar.note();
        double height = bar.percent() == null ? 0 : bar.percent().doubleValue();
        return new AnnotationText(text, place + HALF, height + ABOVE, false);
    }

    private static void style(CategoryChart drawn, Chart chart) {
        var styler = drawn.getStyler();
        styler.setLegendVisible(false);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartFontColor(TEXT);
        styler.setAxisTickLabelsFont(SMALL);
        styler.setAxisTitleFont(SMALL);
        styler.setAxisTickLabelsColor(TEXT);
        styler.setAxisTickMarksColor(GRID);
        styler.setYAxisMin(0.0);
        styler.setYAxisMax(TOP);
        styler.setPlotContentSize(1);
        styler.setYAxisGroupPosition(0, YAxisPosition.Left);
        styler.setYAxisDecimalPattern("0");
        styler.setAvailableSpaceFill(0.55);
        styler.setChartPadding(20);
        styler.setAnnotationTextFont(SMALL);
        styler.setAnnotationTextFontColor(TEXT);
        boolean hasLongNames =
                chart.bars().stream().anyMatch(bar -> bar.label().length() > NAMES_SIDE_BY_SIDE);
        styler.setXAxisLabelRotation(hasLongNames ? 30 : 0);
    }

    private static List<String> labels(Chart chart) {
        return chart.bars().stream().map(Chart.Bar::label).toList();
    }

    private static List<Double> heights(Chart chart) {
        return chart.bars().stream()
                .map(bar -> bar.percent() == null ? 0.0 : bar.percent().doubleValue())
                .toList();
    }
}
