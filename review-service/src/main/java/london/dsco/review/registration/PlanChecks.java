package london.dsco.review.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.RefusedException;
import london.dsco.review.plan.Plans;
import london.dsco.web.input.Breaches;
import org.hibernate.validator.HibernateValidatorFactory;

/** The checks of {@code PUT /plans/{planRef}} that need only the request. */
@ApplicationScoped
public class PlanChecks {

    private static final Set<Class<? extends Annotation>> NEEDED =
            Set.of(NotNull.class, NotBlank.class);

    private final Validator validator;

    PlanChecks(ValidatorFactory constraints) {
        // A request body is complete. Asking for each value whether it is loaded, as for an entity,
        // would make validation half as slow again.
        this.validator =
                constraints
                        .unwrap(HibernateValidatorFactory.class)
                        .usingContext()
                        .traversableResolver(new Whole())
                        .enableTraversableResolverResultCache(false)
                        .getValidator();
    }

    /** Everything that is validated is loaded. */
    private static final class Whole implements TraversableResolver {

        @Override
        public boolean isReachable(
                Object object,
                Path.Node property,
                Class<?> root,
                Path pathToObject,
                ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object object,
                Path.Node property,
                Class<?> root,
                Path pathToObject,
                ElementType element) {
            return true;
        }
    }

    /**
     * Returns everything that is wrong, in the order of its places; empty if the plan may be
     * registered. The rules on dates apply only when every value is well formed.
     */
    public List<Finding> findings(NamedPlan named, Actor actor) {
        Set<ConstraintViolation<NamedPlan>> breaches = validator.validate(named);
        if (!breaches.isEmpty()) {
            return breaches.stream()
                    .map(PlanChecks::finding)
                    .sorted(
                            Comparator.comparing((Finding finding) -> finding.place().toString())
                                    .thenComparing(Finding::code))
                    .toList();
        }
        try {
            named.plan()
                    .details(Plans.boroughOf(actor), actor.today())
                    .requireConsistentDates(actor.today());
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusal().findings();
        }
    }

    private static Finding finding(ConstraintViolation<?> breach) {
        Place place = Place.of();
        for (Path.Node step : breach.getPropertyPath()) {
            place = place.field(step.getName());
        }
        boolean missing =
                NEEDED.contains(breach.getConstraintDescriptor().getAnnotation().annotationType());
        return new Finding(
                place,
                Breaches.code(breach),
                missing ? "A value is needed here." : Breaches.sentence(breach));
    }
}
