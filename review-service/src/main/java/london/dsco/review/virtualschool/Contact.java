package london.dsco.review.virtualschool;

import jakarta.persistence.Embeddable;

/**
 * How to reach a virtual school.
 *
 * @param office its name
 * @param email a shared mailbox
 * @param telephone null where none was said
 */
@Embeddable
record Contact(String office, String email, String telephone) {}
