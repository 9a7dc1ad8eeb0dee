package london.dsco.web.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Iterator;

/** Finds the part of a request that broke a constraint. */
final class BreachPlace {

    private static final Annotation[] NONE = {};

    private BreachPlace() {}

    static RequestPart of(ConstraintViolation<?> breach) {
        Iterator<Path.Node> nodes = breach.getPropertyPath().iterator();
        Path.Node first = nodes.hasNext() ? nodes.next() : null;
        if (first == null || first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            // Validated by hand, rather than as the argument of an operation.
            return RequestPart.ofBody(pointer(breach.getPropertyPath().iterator()));
        }
        Parameter argument = argument(breach, first, nodes.next());
        if (argument == null) {
            return RequestPart.ofBody(pointer(nodes));
        }
        Annotation[] source =
                argument.isAnnotationPresent(BeanParam.class) && nodes.hasNext()
                        ? ofField(argument.getType(), nodes.next().getName())
                        : argument.getAnnotations();
        return RequestPart.of(source).orElseGet(() -> RequestPart.ofBody(pointer(nodes)));
    }

    /** Returns whether the operation got no body at all, or {@code null}. */
    static boolean isMissingBody(ConstraintViolation<?> breach) {
        return "".equals(of(breach).pointer())
                && breach.getConstraintDescriptor().getAnnotation() instanceof NotNull;
    }

    private static Parameter argument(
            ConstraintViolation<?> breach, Path.Node operation, Path.Node input) {
        if (input.getKind() != ElementKind.PARAMETER) {
            return null;
        }
        Class<?>[] types =
                operation.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        int index = input.as(Path.ParameterNode.class).getParameterIndex();
        Parameter found = null;
        // Quarkus validates a generated subclass, whose methods have no annotations.
        for (Class<?> part = breach.getRootBeanClass(); part != null; part = part.getSuperclass()) {
            try {
                found = part.getDeclaredMethod(operation.getName(), types).getParameters()[index];
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return found;
    }

    private static Annotation[] ofField(Class<?> type, String name) {
        for (Class<?> part = type; part != null; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field.getAnnotations();
                }
            }
        }
        return NONE;
    }

    /** Returns the JSON Pointer: RFC 6901. */
    private static String pointer(Iterator<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        nodes.forEachRemaining(
                node -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    } else if (node.getKey() != null) {
                        pointer.append('/').append(SafeName.of(String.valueOf(node.getKey())));
                    }
                    if (node.getKind() == ElementKind.PROPERTY) {
                        pointer.append('/').append(node.getName());
                    }
                });
        return pointer.toString();
    }
}
