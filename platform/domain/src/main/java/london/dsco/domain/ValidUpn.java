package london.dsco.domain;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A well-formed unique pupil number with the right check letter; null is valid. */
@Constraint(validatedBy = ValidUpn.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidUpn {

    String message() default
            "Must be a unique pupil number: 13 characters with a correct check letter.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ValidUpn, String> {
        @Override
        public boolean isValid(String upn, ConstraintValidatorContext context) {
            return upn == null || Upn.isValid(upn);
        }
    }
}
