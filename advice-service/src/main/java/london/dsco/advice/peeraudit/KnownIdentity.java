package london.dsco.advice.peeraudit;

import java.util.Set;

/**
 * What the record knows of the people of a case, and so what may not stand in a copy of its advice.
 *
 * @param child names of the child or young person, each as the record has it
 * @param others names of other people, in full; a word such as "mother" beside a name is none
 * @param references of the child and the case, word for word
 */
record KnownIdentity(Set<String> child, Set<String> others, Set<String> references) {

    KnownIdentity {
        child = Set.copyOf(child);
        others = Set.copyOf(others);
        references = Set.copyOf(references);
    }
}
