package london.dsco.web.input;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;

/** How a broken constraint is reported, whatever part of the request broke it. */
public final class Breaches {

    private Breaches() {}

    /** Returns the name of the constraint in kebab case, such as {@code valid-upn}. */
    public static String code(ConstraintViolation<?> breach) {
        String constraint =
                breach.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the message as a sentence. Bean Validation's own messages have neither a capital nor
     * a full stop.
     */
    public static String sentence(ConstraintViolation<?> breach) {
        String message = breach.getMessage();
        if (message.isEmpty()) {
            return message;
        }
        String start = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
