package london.dsco.advice.settings;

import jakarta.validation.constraints.NotNull;

/**
 * What is to hold in the borough from now on.
 *
 * @param value a number, a text, true or false, or a list, as the setting needs
 */
public record ChangeSetting(@NotNull Object value) {}
