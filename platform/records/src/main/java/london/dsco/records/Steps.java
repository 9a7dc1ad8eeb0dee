package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of all features, for readers of a history. They are found in the static fields of the
 * use cases that own them, so that no list names the features.
 */
@ApplicationScoped
public class Steps {

    private static final String HOUSE = "london.dsco.";

    private final Map<String, List<Step<?>>> byName;

    Steps(BeanManager beans) {
        byName =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.getName().startsWith(HOUSE))
                        .distinct()
                        .flatMap(Steps::declaredBy)
                        .collect(Collectors.groupingBy(Step::name));
    }

    private static Stream<Step<?>> declaredBy(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredFields())
                .filter(field -> field.getType().equals(Step.class))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Steps::read);
    }

    private static Step<?> read(Field field) {
        try {
            field.setAccessible(true);
            return (Step<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns whether readers who see only a part of a record may see a line in its history.
     *
     * @param name name of the step in the line; a step that no feature owns any more is shown to
     *     nobody
     */
    public boolean isShownTo(Enum<?> readers, String name) {
        List<Step<?>> steps = byName.getOrDefault(name, List.of());
        return !steps.isEmpty() && steps.stream().allMatch(step -> step.isShownTo(readers));
    }
}
