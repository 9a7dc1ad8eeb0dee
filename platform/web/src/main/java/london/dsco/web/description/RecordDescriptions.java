package london.dsco.web.description;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Describes schemas and their properties with the Javadoc of their records, so that a rule is
 * stated once: {@code @param dueOn London date on which it is due}. {@code @Schema(description)}
 * takes precedence. It works on the build's index, which has the records.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordDescriptions implements OASFilter {

    private static final DotName NAMED =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final String OURS = "london.dsco.";

    private final Map<String, Set<DotName>> records;

    public RecordDescriptions(IndexView index) {
        records =
                index.getKnownClasses().stream()
                        .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                        .collect(
                                groupingBy(
                                        RecordDescriptions::schemaName,
                                        mapping(ClassInfo::name, toSet())));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().forEach(this::describe);
        }
    }

    /**
     * Describes a schema. Records that share a name cannot be distinguished, so they are skipped.
     */
    private void describe(String name, Schema schema) {
        Set<DotName> named = records.getOrDefault(name, Set.of());
        if (named.size() != 1) {
            return;
        }
        ClassJavadoc javadoc =
                RuntimeJavadoc.getJavadoc(
                        named.iterator().next().toString(),
                        Thread.currentThread().getContextClassLoader());
        describe(schema, javadoc.getComment());
        Map<String, Schema> properties = schema.getProperties();
        for (ParamJavadoc component : javadoc.getRecordComponents()) {
            if (properties != null && properties.containsKey(component.getName())) {
                describe(properties.get(component.getName()), component.getComment());
            }
        }
    }

    private static void describe(Schema schema, Comment comment) {
        String text = markdown(comment).replaceAll("\\s+", " ").strip();
        if (schema.getDescription() == null && !text.isEmpty()) {
            schema.setDescription(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        }
    }

    private static String markdown(Comment comment) {
        var text = new StringBuilder();
        comment.visit(
                new CommentVisitor() {
                    @Override
                    public void commentText(String words) {
                        text.append(words);
                    }

                    @Override
                    public void inlineLink(Link link) {
                        text.append(link.getLabel());
                    }

                    @Override
                    public void inlineTag(String name, String value) {
                        text.append('`').append(value.strip()).append('`');
                    }

                    @Override
                    public void inlineValue(Value value) {
                        text.append(value.getReferencedMemberName());
                    }
                });
        return text.toString();
    }

    private static String schemaName(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(NAMED))
                .map(annotation -> annotation.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }
}
