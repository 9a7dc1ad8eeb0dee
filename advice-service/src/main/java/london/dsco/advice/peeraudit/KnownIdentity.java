package london.dsco.advice.peeraudit;

import java.util.Set;

/**
 * The known identities of the people of a case, which a copy of the advice must not contain.
 *
 * @param child names of the child or young person, each as on the record
 * @param others names of other people, in full; a word such as "mother" beside a name is not a name
 * @param references references of the child and the case, word for word
 */
record KnownIdentity(Set<String> child, Set<String> others, Set<String> references) {

    KnownIdentity {
        child = Set.copyOf(child);
        others = Set.copyOf(others);
        references = Set.copyOf(references);
    }
}
