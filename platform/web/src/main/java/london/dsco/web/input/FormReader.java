package london.dsco.web.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Reads a JSON string that must have a certain {@link Form}. */
class FormReader<T> extends StdScalarDeserializer<T> {

    private final transient Form<T> form;

    FormReader(Form<T> form, Class<T> type) {
        super(type);
        this.form = form;
    }

    @Override
    @SuppressWarnings("unchecked") // this reader handles exactly this type
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        return form.read(json.getText()).orElseThrow(() -> new WrongFormException(json, this));
    }

    Form<T> form() {
        return form;
    }

    /** A string in another format; the exception does not contain it. */
    static final class WrongFormException extends InvalidFormatException {

        private final transient Form<?> form;

        WrongFormException(JsonParser json, FormReader<?> reader) {
            super(json, "not of its form", null, reader.handledType());
            this.form = reader.form();
        }

        Form<?> form() {
            return form;
        }
    }
}
