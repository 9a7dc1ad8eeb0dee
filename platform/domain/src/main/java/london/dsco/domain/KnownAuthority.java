package london.dsco.domain;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * The GSS code of a local authority in the United Kingdom ({@link AuthorityCode}). Null is valid.
 * So is anything without the format of a GSS code, because {@code Pattern} checks that.
 */
@Constraint(validatedBy = KnownAuthority.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownAuthority {

    String message() default "This is not the GSS code of a local authority.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<KnownAuthority, String> {

        private static final Pattern FORM = Pattern.compile("[ENSW]\\d{8}");

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || !FORM.matcher(code).matches() || AuthorityCode.isInTheUk(code);
        }
    }
}
