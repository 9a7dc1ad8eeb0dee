package london.dsco.web.input;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Configures how JSON is read at a public edge, where Quarkus has no property for it. Duplicate
 * properties, trailing input and values of another type are refused. Depth and length are bounded
 * well below the library's defaults. Text, dates, instants and UUIDs have one format each ({@link
 * Form}).
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    static final int MAX_DEPTH = 32;
    static final int MAX_STRING = 100_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxStringLength(MAX_STRING)
                                .build());
        mapper.getFactory()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.setConfig(
                mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mapper.registerModule(forms());
    }

    /**
     * Returns a priority after all others, because of two readers for a type, Jackson uses the
     * later one.
     */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static SimpleModule forms() {
        return new SimpleModule("forms")
                .addDeserializer(String.class, new FormReader<>(Form.TEXT, String.class))
                .addDeserializer(LocalDate.class, new FormReader<>(Form.DATE, LocalDate.class))
                .addDeserializer(Instant.class, new FormReader<>(Form.INSTANT, Instant.class))
                .addDeserializer(UUID.class, new FormReader<>(Form.UUID, UUID.class));
    }
}
