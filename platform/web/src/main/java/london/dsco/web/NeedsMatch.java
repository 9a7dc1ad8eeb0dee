package london.dsco.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that changes what people edit, and so uses {@link Caller#commandNeedingMatch}.
 * {@code If-Match} is required (428 without it, RFC 6585). The API description says so, and a call
 * without the header is refused before anything else happens.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsMatch {}
