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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A borough's own reference to a child or a plan, from which nobody else can tell who the child is.
 * No part of it is a valid unique pupil number or NHS number, with or without spaces and dashes. A
 * UUID reveals nothing, whatever its digits. Null is valid.
 */
@Constraint(validatedBy = OpaqueReference.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpaqueReference {

    String message() default
            "Use your own reference. A pupil number or an NHS number identifies the"
                    + " child to others.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<OpaqueReference, String> {

        private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]");

        /**
         * Whole groups of digits that add up to ten digits, whatever comes before and after them.
         */
        private static final Pattern TEN_DIGITS =
                Pattern.compile("(?<!\\d)(?=(\\d(?:[^A-Za-z0-9]*\\d){9})(?!\\d))\\d");

        /** An NHS number has ten digits, and a unique pupil number at least one more. */
        private static final int FEWEST_DIGITS = 10;

        private static final Pattern UUID =
                Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        @Override
        public boolean isValid(String reference, ConstraintValidatorContext context) {
            if (reference == null || digitsIn(reference) < FEWEST_DIGITS) {
                return true;
            }
            String own = UUID.matcher(reference).replaceAll("");
            return !holdsNhsNumber(own) && !holdsUpn(own);
        }

        private static long digitsIn(String reference) {
            return reference.chars().filter(c -> c >= '0' && c <= '9').count();
        }

        private static boolean holdsNhsNumber(String reference) {
            return TEN_DIGITS
                    .matcher(reference)
                    .results()
                    .map(found -> SEPARATORS.matcher(found.group(1)).replaceAll(""))
                    .anyMatch(NhsNumber::isValid);
        }

        private static boolean holdsUpn(String reference) {
            String bare = SEPARATORS.matcher(reference).replaceAll("").toUpperCase(Locale.ROOT);
            return IntStream.rangeClosed(0, bare.length() - Upn.LENGTH)
                    .mapToObj(start -> bare.substring(start, start + Upn.LENGTH))
                    .anyMatch(Upn::isValid);
        }
    }
}
