package london.dsco.review.virtualschool;

import jakarta.persistence.Embeddable;

/**
 * How to reach a virtual school.
 *
 * @param office name of the virtual school
 * @param email a shared mailbox
 * @param telephone null if none was given
 */
@Embeddable
record Contact(String office, String email, String telephone) {}
