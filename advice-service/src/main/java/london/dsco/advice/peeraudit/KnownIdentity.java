package london.dsco.advice.peeraudit;

import java.util.Set;

/**
 * What the record knows of the people of a case, and so what may not stand in a copy of its advice.
 *
 * @param names of the child and of others, in full
 * @param references of the child and the case, word for word
 */
record KnownIdentity(Set<String> names, Set<String> references) {

    KnownIdentity {
        names = Set.copyOf(names);
        references = Set.copyOf(references);
    }
}
