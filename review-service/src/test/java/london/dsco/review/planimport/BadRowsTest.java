package london.dsco.review.planimport;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.planimport.PlanFiles.HEADER;
import static london.dsco.review.planimport.PlanFiles.errors;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.loaded;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static london.dsco.review.planimport.PlanFiles.row;
import static london.dsco.review.planimport.PlanFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Rows that are wrong, and the others of their file. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BadRowsTest {

    private final String prefix = prefix();

    @Test
    void reportsEveryBadRowByLineColumnAndCodeAndLoadsTheOthers() {
        String good = row(prefix + 0);
        String file =
                HEADER
                        + good
                        + row(prefix + 1, Map.of("planMadeOn", "01/03/2026"))
                        + row(prefix + 2, Map.of("planMadeOn", "2026-02-30"))
                        + row(prefix + 3, Map.of("planMadeOn", ""))
                        + row(prefix + 4, Map.of("planMadeOn", "2026-11-22"))
                        + row(prefix + 5, Map.of("lastReviewedOn", "2026-02-28"))
                        + row(prefix + 6, Map.of("dateOfBirth", "2026-03-02"))
                        + row(prefix + 7, Map.of("dateOfBirth", ""))
                        + row(prefix + 8, Map.of("upn", "Z801200001001"))
                        + row(prefix + 9, Map.of("upn", "H900200001001"))
                        + row(prefix + 10, Map.of("settingUrn", "12345"))
                        + row(prefix + 11, Map.of("involvement", "SOME"))
                        + row(prefix + 12, Map.of("careAuthority", "E0900"))
                        + row(prefix + 13, Map.of("eotas", "maybe"))
                        + row(prefix + 14, Map.of("familyName", "x".repeat(101)))
                        + row(prefix + 15, Map.of("givenName", ""))
                        + row("", Map.of())
                        + row("a b", Map.of())
                        + row(prefix + 18, Map.of("childRef", "W202000023123"))
                        + row(prefix + 19).strip()
                        + ",more\r\n"
                        + "%s20,CAM-4471,Amina\r\n".formatted(prefix)
                        + row(prefix + 21, Map.of("givenName", "\"Am\"ina"))
                        + good
                        + row(prefix + 23, Map.of("givenName", "A\u0000"))
                        + row(prefix + 24, Map.of("careAuthority", "E09000099"))
                        + row(prefix + 25);

        var read = load(camden("borough-admin"), camden("borough-admin"), file);

        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly(
                        "3 planMadeOn wrong-form",
                        "4 planMadeOn wrong-form",
                        "5 planMadeOn not-null",
                        "6 planMadeOn in-the-future",
                        "7 lastReviewedOn order",
                        "8 dateOfBirth order",
                        "9 dateOfBirth not-null",
                        "10 upn valid-upn",
                        "11 upn valid-upn",
                        "12 settingUrn pattern",
                        "13 involvement unknown-code",
                        "14 careAuthority pattern",
                        "15 eotas wrong-type",
                        "16 familyName size",
                        "17 givenName not-blank",
                        "18 planRef not-null",
                        "19 planRef pattern",
                        "20 childRef opaque-reference",
                        "21 null too-many-columns",
                        "22 familyName too-few-columns",
                        "23 null quotation-marks",
                        "24 planRef duplicate",
                        "25 givenName unstorable-text",
                        "26 careAuthority known-authority");
        assertThat(read.getInt("bad")).isEqualTo(24);
        assertThat(read.getInt("opened")).isEqualTo(2);
        assertThat(count("select count(*) as n from plan where plan_ref like ?")).isEqualTo(2);
    }

    @Test
    void reportsARowThatIsNotUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + row(prefix + 1)).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(
                row(prefix + 2, Map.of("givenName", "Zo\u00EB"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        String id =
                camdenSystem()
                        .contentType("text/csv")
                        .body(bytes.toByteArray())
                        .post("/plan-imports")
                        .path("id");

        assertThat(loaded(camdenSystem(), id).getInt("opened")).isEqualTo(1);
        assertThat(errors(camdenSystem(), id)).containsExactly("3 givenName not-utf-8");
    }

    @Test
    void skipsARowWithoutAnEndAndContinues() {
        String file =
                HEADER
                        + row(prefix + 0)
                        + row(prefix + 1, Map.of("givenName", "\"Amina"))
                        + rows(prefix, 2, 1000);

        var read = load(camdenSystem(), camdenSystem(), file);

        assertThat(errors(camdenSystem(), read.getString("id")))
                .hasSize(1)
                .allMatch(error -> error.equals("3 null row-too-long"));
        assertThat(read.getInt("opened")).isGreaterThan(500);
    }

    @Test
    void pagesThroughTheErrors() {
        String bad =
                row(prefix + 1, Map.of("planMadeOn", "x", "eotas", "x"))
                        + row(prefix + 2, Map.of("planMadeOn", "x"));
        String id = load(camdenSystem(), camdenSystem(), HEADER + bad).getString("id");

        String cursor =
                camdenSystem()
                        .queryParam("limit", 2)
                        .get("/plan-imports/" + id + "/errors")
                        .then()
                        .body("items.line", equalTo(List.of(2, 2)))
                        .extract()
                        .path("nextCursor");
        camdenSystem()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/plan-imports/" + id + "/errors")
                .then()
                .body("items.line", equalTo(List.of(3)))
                .body("nextCursor", nullValue());
    }

    private long count(String sql) {
        return (long) Database.select(sql, prefix + "%").get(0).get("n");
    }
}
