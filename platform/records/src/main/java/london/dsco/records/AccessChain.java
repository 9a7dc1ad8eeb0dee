package london.dsco.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import london.dsco.database.Jdbc;

/**
 * The arithmetic of the hash chain over one borough's access log, used both to seal and to verify.
 *
 * <p>A seal covers the entries of a closed range of database transactions. When it was sealed,
 * every transaction below the end of the range had finished, so no entry can appear in it later.
 * Its hash is SHA-256 over the previous seal's hash and each entry, in order. Changing, removing or
 * inserting an entry breaks every seal from there on.
 */
final class AccessChain {

    static final byte[] GENESIS = new byte[32];

    /**
     * @param from first transaction id of the range
     * @param to first transaction id after it
     */
    record Seal(long number, long from, long to, int entries, byte[] previous, byte[] hash) {}

    private static final String ENTRIES =
            "select seq, txid::text, to_char(at at time zone 'UTC',"
                    + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US') as at, borough, subject, username, roles, client, action, record_type,"
                    + " array_to_json(record_ids)::text as record_ids, coalesce(purpose, '') as purpose, trace_id"
                    + " from access_log where txid >= ?::text::xid8 and txid < ?::text::xid8 order by txid, seq";

    private AccessChain() {}

    /** Returns the hash that a seal over this range must have, and how many entries it covers. */
    static Seal compute(Connection connection, long number, long from, long to, byte[] previous)
            throws SQLException {
        MessageDigest digest = sha256();
        digest.update(previous);
        int entries =
                Jdbc.query(
                                connection,
                                ENTRIES,
                                row -> feed(digest, row),
                                Long.toString(from),
                                Long.toString(to))
                        .size();
        return new Seal(number, from, to, entries, previous, digest.digest());
    }

    /** Lists seals in order, from a number on. */
    static List<Seal> seals(Connection connection, long from) throws SQLException {
        return Jdbc.query(
                connection,
                "select number, from_txid::text, to_txid::text, entries, previous, hash from access_seal"
                        + " where number >= ? order by number",
                row ->
                        new Seal(
                                row.getLong("number"),
                                Long.parseLong(row.getString("from_txid")),
                                Long.parseLong(row.getString("to_txid")),
                                row.getInt("entries"),
                                row.getBytes("previous"),
                                row.getBytes("hash")),
                from);
    }

    /** The result of checking one chain. */
    record Checked(int seals, long lines, List<ChainBreak> breaks) {}

    /**
     * Recomputes a chain, from its first seal or from one that is trusted.
     *
     * @param after number of the trusted seal; 0 for the whole chain
     */
    static Checked check(Connection connection, long after) throws SQLException {
        List<ChainBreak> breaks = new ArrayList<>();
        byte[] previous = GENESIS;
        long from = 0;
        long number = 1;
        int checked = 0;
        long lines = 0;
        for (Seal seal : seals(connection, after)) {
            if (seal.number() > after) {
                Seal computed = compute(connection, number, from, seal.to(), previous);
                checked++;
                lines += computed.entries();
                if (seal.number() != number
                        || seal.from() != from
                        || seal.entries() != computed.entries()
                        || !Arrays.equals(seal.previous(), previous)
                        || !Arrays.equals(seal.hash(), computed.hash())) {
                    breaks.add(new ChainBreak(seal.number(), ChainBreak.Kind.CHANGED));
                }
            }
            previous = seal.hash();
            from = seal.to();
            number = seal.number() + 1;
        }
        return new Checked(checked, lines, breaks);
    }

    /**
     * Returns the differences between a chain and its anchors.
     *
     * @param signed tests whether an anchor has a signature of ours
     */
    static List<ChainBreak> against(
            List<Anchor> anchors, Predicate<Anchor> signed, Connection connection)
            throws SQLException {
        Map<Long, String> hashes =
                seals(connection, 0).stream()
                        .collect(
                                Collectors.toMap(
                                        Seal::number,
                                        seal -> HexFormat.of().formatHex(seal.hash()),
                                        (one, other) -> one));
        List<ChainBreak> breaks = new ArrayList<>();
        for (Anchor anchor : anchors) {
            String hash = hashes.get(anchor.number());
            if (!signed.test(anchor)) {
                breaks.add(new ChainBreak(anchor.number(), ChainBreak.Kind.ANCHOR_NOT_SIGNED));
            } else if (hash == null) {
                breaks.add(new ChainBreak(anchor.number(), ChainBreak.Kind.CUT_OFF));
            } else if (!hash.equals(anchor.hash())) {
                breaks.add(new ChainBreak(anchor.number(), ChainBreak.Kind.REPLACED));
            }
        }
        return breaks.stream().distinct().toList();
    }

    private static Object feed(MessageDigest digest, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            byte[] value = row.getString(i).getBytes(UTF_8);
            // The lengths distinguish "ab|c" from "a|bc".
            digest.update((value.length + ":").getBytes(UTF_8));
            digest.update(value);
        }
        return digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
