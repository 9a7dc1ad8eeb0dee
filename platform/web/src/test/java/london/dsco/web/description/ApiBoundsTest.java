package london.dsco.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ApiBoundsTest {

    private final Schema view = OASFactory.createSchema().addType(SchemaType.OBJECT);
    private final OpenAPI api =
            OASFactory.createOpenAPI()
                    .paths(OASFactory.createPaths())
                    .components(OASFactory.createComponents().addSchema("View", view));

    @Test
    void boundsADateByItsFormat() {
        Schema date = property("dueOn", SchemaType.STRING).format("date");

        ApiBounds.addTo(api, Set.of());

        assertThat(date.getMaxLength()).isEqualTo(10);
        assertThat(date.getPattern()).isNull();
    }

    @Test
    void forbidsControlCharactersInAnyText() {
        Schema text = property("note", SchemaType.STRING);

        ApiBounds.addTo(api, Set.of());

        assertThat("two\nlines").matches(text.getPattern());
        assertThat("a\u202Eb").doesNotMatch(text.getPattern());
        assertThat(text.getMaxLength()).isPositive();
    }

    @Test
    void keepsTheServicesOwnBoundsOfARequest() {
        Schema stated = property("summary", SchemaType.STRING).maxLength(80).pattern("\\S");
        Schema unstated = property("words", SchemaType.STRING);

        ApiBounds.addTo(api, Set.of("View"));

        assertThat(stated.getMaxLength()).isEqualTo(80);
        assertThat(stated.getPattern()).isEqualTo("\\S");
        assertThat(unstated.getMaxLength()).isNull();
    }

    @Test
    void addsNothingToAReferenceBecauseOfItsName() {
        Schema reference = property("planRef", SchemaType.STRING);

        ApiBounds.addTo(api, Set.of("View"));

        assertThat(reference.getMaxLength()).isNull();
    }

    @Test
    void usesTheBoundsOfAPatternWithAnEnd() {
        Schema code = property("code", SchemaType.STRING).pattern("^[A-Z+*]{0,63}$");
        Schema open = property("open", SchemaType.STRING).pattern("^[A-Z]+$");

        ApiBounds.addTo(api, Set.of("View"));

        assertThat(code.getMaxLength()).isPositive();
        assertThat(open.getMaxLength()).isNull();
    }

    @Test
    void boundsCountsAndListsOfAnAnswer() {
        Schema count = property("late", SchemaType.INTEGER).format("int32");
        Schema list = property("entries", SchemaType.ARRAY);

        ApiBounds.addTo(api, Set.of());

        assertThat(count.getMinimum()).isZero();
        assertThat(count.getMaximum().longValueExact()).isEqualTo(Integer.MAX_VALUE);
        assertThat(list.getMaxItems()).isPositive();
    }

    @Test
    void leavesTheTypeToTheSchemaReferredTo() {
        Schema day = property("metOn", SchemaType.STRING).ref("LocalDate");

        ApiBounds.addTo(api, Set.of());

        assertThat(day.getType()).isNull();
    }

    private Schema property(String name, SchemaType type) {
        Schema schema = OASFactory.createSchema().addType(type);
        view.addProperty(name, schema);
        return schema;
    }
}
