package london.dsco.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every POST operation: runs it in one transaction together with the record of its {@code
 * Idempotency-Key}, so that a command repeated after a lost answer or a crash takes effect once and
 * gets the first answer byte for byte (IETF draft-ietf-httpapi-idempotency-key-header). Only
 * answers of success are kept: a refused command had no effect and is judged afresh when it is
 * repeated.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
