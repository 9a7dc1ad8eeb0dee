package london.dsco.domain;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * A borough's own reference to a child that tells nobody else who the child is: neither a unique
 * pupil number nor an NHS number, with or without spaces and dashes. Null is valid.
 */
@Constraint(validatedBy = OpaqueReference.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpaqueReference {

    String message() default
            "Use a reference of your own. A pupil number or an NHS number identifies the child to others.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<OpaqueReference, String> {

        @Override
        public boolean isValid(String reference, ConstraintValidatorContext context) {
            if (reference == null) {
                return true;
            }
            String bare = reference.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
            return !Upn.isValid(bare) && !NhsNumber.isValid(bare);
        }
    }
}
