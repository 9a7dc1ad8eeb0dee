package london.dsco.web.input;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The query parameters that an operation knows, from its {@code @QueryParam}s, including those of
 * its {@code @BeanParam}s.
 *
 * @param repeatable whether each parameter takes several values, by name in alphabetical order
 */
record KnownParameters(Map<String, Boolean> repeatable) {

    static KnownParameters of(Method operation) {
        Map<String, Boolean> known = new TreeMap<>();
        for (var parameter : operation.getParameters()) {
            add(known, parameter.getAnnotations(), parameter.getType());
        }
        return new KnownParameters(known);
    }

    private static void add(Map<String, Boolean> known, Annotation[] annotations, Class<?> type) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                known.put(query.value(), Collection.class.isAssignableFrom(type) || type.isArray());
            } else if (annotation instanceof BeanParam) {
                for (Class<?> part = type; part != null; part = part.getSuperclass()) {
                    for (Field field : part.getDeclaredFields()) {
                        add(known, field.getAnnotations(), field.getType());
                    }
                }
            }
        }
    }
}
