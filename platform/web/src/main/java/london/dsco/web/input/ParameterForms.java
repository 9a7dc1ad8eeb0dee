package london.dsco.web.input;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Reads query parameters, parts of the path and headers. An unreadable one is invalid input (400);
 * the answer names it and says what is expected. Jakarta REST alone would answer that nothing is at
 * the address (404). This includes an id in a wrong format: 404 is only for ids that could exist.
 */
@Provider
class ParameterForms implements ParamConverterProvider {

    private static final Map<Class<?>, Form<?>> FORMS =
            Map.of(
                    LocalDate.class, Form.DATE,
                    Instant.class, Form.INSTANT,
                    UUID.class, Form.UUID,
                    Integer.class, Form.WHOLE_NUMBER,
                    int.class, Form.WHOLE_NUMBER,
                    Boolean.class, Form.TRUE_OR_FALSE,
                    boolean.class, Form.TRUE_OR_FALSE);

    @Override
    @SuppressWarnings("unchecked") // the form of a class reads instances of that class
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        Form<T> form = (Form<T>) FORMS.get(type);
        if (form == null && !type.isEnum()) {
            return null;
        }
        return RequestPart.of(annotations)
                .map(part -> type.isEnum() ? ofCode(type, part) : ofForm(form, part))
                .orElse(null);
    }

    private static <T> Converter<T> ofForm(Form<T> form, RequestPart part) {
        return new Converter<>(form::read, part.field(form.code(), form.expected()));
    }

    private static <T> Converter<T> ofCode(Class<T> type, RequestPart part) {
        String expected = "Send one of these codes: " + JsonExpectation.codes(type) + ".";
        return new Converter<>(text -> constant(type, text), part.field("unknown-code", expected));
    }

    private record Converter<T>(Function<String, Optional<T>> reader, InvalidField otherwise)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : reader.apply(text).orElseThrow(this::refusal);
        }

        private BadRequestException refusal() {
            return new BadRequestException(
                    new ProblemException(
                            ProblemType.INVALID_INPUT,
                            "A part of the address or a header is not valid.",
                            List.of(otherwise)));
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static <T> Optional<T> constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst();
    }
}
