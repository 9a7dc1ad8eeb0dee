package london.dsco.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.database.Jdbc;

/**
 * The arithmetic of the hash chain over one borough's access log, used alike to seal and to verify.
 *
 * <p>A seal covers the entries of a closed range of database transactions: at the time of sealing
 * every transaction below the range's end had finished, so that no entry can appear in it later.
 * Its hash is SHA-256 over the previous seal's hash and each entry, in order; to change, remove or
 * insert an entry is to break every seal from there on.
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

    /** The hash that a seal over this range must have, and how many entries it covers. */
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

    static List<Seal> seals(Connection connection) throws SQLException {
        return Jdbc.query(
                connection,
                "select number, from_txid::text, to_txid::text, entries, previous, hash from access_seal order by number",
                row ->
                        new Seal(
                                row.getLong("number"),
                                Long.parseLong(row.getString("from_txid")),
                                Long.parseLong(row.getString("to_txid")),
                                row.getInt("entries"),
                                row.getBytes("previous"),
                                row.getBytes("hash")));
    }

    /** Every break in the chain, in words; empty when it holds. */
    static List<String> breaks(Connection connection) throws SQLException {
        List<String> breaks = new ArrayList<>();
        byte[] previous = GENESIS;
        long from = 0;
        long number = 1;
        for (Seal seal : seals(connection)) {
            Seal computed = compute(connection, number, from, seal.to(), previous);
            if (seal.number() != number
                    || seal.from() != from
                    || seal.entries() != computed.entries()
                    || !Arrays.equals(seal.previous(), previous)
                    || !Arrays.equals(seal.hash(), computed.hash())) {
                breaks.add(
                        "seal "
                                + seal.number()
                                + " does not match its "
                                + computed.entries()
                                + " entries");
            }
            previous = seal.hash();
            from = seal.to();
            number = seal.number() + 1;
        }
        return breaks;
    }

    private static Object feed(MessageDigest digest, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            byte[] value = row.getString(i).getBytes(UTF_8);
            // Lengths keep "ab|c" and "a|bc" apart.
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
