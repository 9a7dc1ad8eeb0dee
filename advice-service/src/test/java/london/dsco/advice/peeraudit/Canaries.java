package london.dsco.advice.peeraudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import london.dsco.testkit.Ids;

/** A canary for each kind of data that may not leave a borough in a copy. */
final class Canaries {

    static final String GIVEN = "Quillabel";
    static final String FAMILY = "Zanderhof-Okwuosa";
    static final String GIVER = "Marisolde Fennimorex";
    static final String FRIEND = "Tibbolinda";
    static final String AUTHOR = "Peregrina Wattlebird";
    static final String CHILD_REF = "CANARY-REF-77";
    static final String UPN = "H801200001001";

    /** A text as an author could write it, with every kind at least once. */
    static final String TEXT =
            "Quillabel (QUILLABEL's sister, quillabel) and Zanderhof-Okwuosa, Zanderhof, Okwuosa; parent"
                    + " Marisolde Fennimorex; friend Tibbolinda; author Peregrina Wattlebird; case"
                    + " CANARY-REF-77, UPN H801200001001, NHS 943 476 5919, tel 020 7946 0958 or +44 7700 900123,"
                    + " quilla@canary.example, https://canary.example/q, canary.org, NW1 9XX, 12 Canary Street,"
                    + " Canarywood Primary School, Camden, Hammersmith & Fulham, born 5 May 2014, 05/05/2014,"
                    + " 2014-05-05, May 2014, seen by Dr Canaryman.";

    /** The same with wrong check digits, because a valid number would block submission. */
    static final String SUBMITTED =
            TEXT.replace("H801200001001", "H801200001002").replace("943 476 5919", "943 476 5918");

    static final KnownIdentity KNOWN =
            new KnownIdentity(
                    Set.of(GIVEN, FAMILY), Set.of(GIVER, FRIEND, AUTHOR), Set.of(CHILD_REF, UPN));

    private static final List<String> SECRETS =
            List.of(
                    "quilla",
                    "zanderhof",
                    "okwuosa",
                    "marisolde",
                    "fennimorex",
                    "tibbolinda",
                    "peregrina",
                    "wattlebird",
                    "canary",
                    "h801200001001",
                    "943 476",
                    "7946",
                    "7700",
                    "nw1",
                    "9xx",
                    "camden",
                    "hammersmith",
                    "fulham",
                    "2014",
                    "5 may",
                    "e09000007");

    private Canaries() {}

    static void assertNoneIn(String text) {
        String lower = Ids.without(text).toLowerCase(Locale.ROOT);
        assertThat(SECRETS).allSatisfy(secret -> assertThat(lower).doesNotContain(secret));
    }
}
