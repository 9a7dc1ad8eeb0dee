package london.dsco.advice.otherplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The child's other plans as they are now.
 *
 * @param plans each kind once; empty where there are none
 */
public record ChangeOtherPlans(@NotNull @Size(max = 6) List<@NotNull @Valid GivenPlan> plans) {}
