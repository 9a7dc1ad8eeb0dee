package london.dsco.domain;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The GSS code of a local authority, by the kind of area in its first three characters (Office for
 * National Statistics, Register of Geographic Codes); in London, one of the 33. Null is valid. So
 * is anything without the format of a GSS code, because {@code Pattern} checks that.
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
        private static final String LONDON = "E09";

        /**
         * Unitary authorities, metropolitan districts and counties of England, and the authorities
         * of Wales, Scotland and Northern Ireland. Districts below a county maintain no plans.
         */
        private static final Set<String> ELSEWHERE =
                Set.of("E06", "E08", "E10", "W06", "S12", "N09");

        private static final int KIND = 3;

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            if (code == null || !FORM.matcher(code).matches()) {
                return true;
            }
            String kind = code.substring(0, KIND);
            return kind.equals(LONDON) ? Borough.byGss(code).isPresent() : ELSEWHERE.contains(kind);
        }
    }
}
