package london.dsco.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Reads query parameters. One that cannot be read is invalid input (400) by name, where Jakarta
 * REST alone would say that nothing is at the address (404).
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS =
            Map.of(
                    LocalDate.class, LocalDate::parse,
                    UUID.class, UUID::fromString,
                    Integer.class, Integer::valueOf,
                    int.class, Integer::valueOf,
                    Boolean.class, QueryParameters::bool,
                    boolean.class, QueryParameters::bool);

    @Override
    @SuppressWarnings("unchecked") // the reader of a class reads instances of that class
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, T> reader =
                type.isEnum()
                        ? text -> constant(type, text)
                        : (Function<String, T>) READERS.get(type);
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .findFirst()
                .filter(query -> reader != null)
                .map(query -> new Converter<>(((QueryParam) query).value(), reader))
                .orElse(null);
    }

    private record Converter<T>(String name, Function<String, T> reader)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException unreadable) {
                throw new BadRequestException(
                        new ProblemException(
                                ProblemType.INVALID_INPUT,
                                null,
                                List.of(
                                        InvalidField.ofParameter(
                                                name,
                                                "invalid-value",
                                                "The value is not of the documented form."))));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
