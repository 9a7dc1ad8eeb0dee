package london.dsco.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the text of a Word file. Headings have styles, so that they are in the outline. The first
 * row of a table is repeated on each page and marked as its heading.
 */
final class WordText {

    /** The width of A4 between its margins, in twentieths of a point. */
    private static final int WIDTH = 9_638;

    private static final int MANY_COLUMNS = 3;
    private static final int NUMBER_WIDTH = 800;

    private final WordPart xml = new WordPart("document");

    private WordText() {}

    static byte[] of(Document document) {
        WordText text = new WordText();
        text.xml.open("body");
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                text.xml.paragraph("Heading" + heading.level(), heading.text());
            } else if (block instanceof Block.Text said) {
                text.said(said);
            } else if (block instanceof Block.Table table) {
                text.table(table);
            }
        }
        text.page();
        return text.xml.close().bytes();
    }

    private void said(Block.Text said) {
        if (said.label() != null) {
            xml.paragraph("Label", said.label());
        }
        paragraphs(said.text());
    }

    private void table(Block.Table table) {
        boolean facts = table.columns().isEmpty();
        List<Integer> widths = widths(facts ? 2 : table.columns().size());
        xml.paragraph("Caption", table.caption());
        xml.open("tbl").open("tblPr").value("tblStyle", "LinedTable");
        xml.open("tblW").with("w", String.valueOf(WIDTH)).with("type", "dxa").close();
        xml.open("tblLayout").with("type", "fixed").close();
        xml.open("tblLook")
                .with("firstRow", facts ? "0" : "1")
                .with("firstColumn", "1")
                .with("noVBand", "1")
                .close();
        xml.value("tblCaption", CleanText.line(table.caption())).close().open("tblGrid");
        widths.forEach(width -> xml.open("gridCol").with("w", String.valueOf(width)).close());
        xml.close();
        if (!facts) {
            row(table.columns(), widths, true);
        }
        table.rows().forEach(row -> row(row, widths, false));
        xml.close();
        // Word joins two tables with nothing between them.
        xml.paragraph("Normal", "");
    }

    private void row(List<String> cells, List<Integer> widths, boolean heads) {
        xml.open("tr");
        if (heads) {
            xml.open("trPr").open("cantSplit").close().open("tblHeader").close().close();
        }
        for (int column = 0; column < cells.size(); column++) {
            xml.open("tc").open("tcPr").open("tcW");
            xml.with("w", String.valueOf(widths.get(column))).with("type", "dxa").close().close();
            if (CleanText.lines(cells.get(column)).isEmpty()) {
                xml.paragraph("Normal", "");
            }
            paragraphs(cells.get(column));
            xml.close();
        }
        xml.close();
    }

    private void paragraphs(String said) {
        CleanText.lines(said).forEach(xml::words);
    }

    /**
     * Returns the widths of the columns: narrow for a number, wide for the text it numbers, equal
     * for the rest.
     */
    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>();
        if (columns <= MANY_COLUMNS) {
            widths.add(WIDTH / 3);
            for (int each = 1; each < columns; each++) {
                widths.add((WIDTH - WIDTH / 3) / (columns - 1));
            }
            return widths;
        }
        int wide = (WIDTH - NUMBER_WIDTH) * 2 / 5;
        widths.add(NUMBER_WIDTH);
        widths.add(wide);
        for (int each = 2; each < columns; each++) {
            widths.add((WIDTH - NUMBER_WIDTH - wide) / (columns - 2));
        }
        return widths;
    }

    private void page() {
        xml.open("sectPr");
        xml.open("headerReference").with("type", "default").linked("rId3").close();
        xml.open("footerReference").with("type", "default").linked("rId4").close();
        xml.open("pgSz").with("w", "11906").with("h", "16838").close();
        xml.open("pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            xml.with(side, "1134");
        }
        xml.with("header", "567").with("footer", "567").with("gutter", "0").close().close();
    }
}
