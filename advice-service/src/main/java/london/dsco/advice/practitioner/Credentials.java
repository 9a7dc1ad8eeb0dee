package london.dsco.advice.practitioner;

import java.time.LocalDate;
import java.util.List;

/**
 * By what right somebody writes advice, as the register says it now.
 *
 * @param employer who employs them, where it is not the authority
 * @param onBehalfOf the authority for which another body's people give advice
 * @param trainedOn London date of their last training in writing or assuring advice
 * @param levels which advice they may write
 */
public record Credentials(
        Profession profession,
        String employer,
        String onBehalfOf,
        LocalDate trainedOn,
        List<AdviceLevel> levels) {}
