package london.dsco.network.attachment;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Loads;

/**
 * Stores files in the database, so that its backups contain them and its row-level security covers
 * them. They are read in pieces, so that no whole file is in memory.
 */
@Singleton
class DatabaseFiles implements FileStore {

    private static final int PIECE = 256 * 1024;

    private final Loads transactions;
    private final FileRows rows;

    DatabaseFiles(Loads transactions, FileRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public KeptIn place() {
        return KeptIn.DATABASE;
    }

    @Override
    public void write(UUID id, Actor actor, byte[] file, byte[] sha256) {
        transactions.part(
                actor,
                () -> {
                    rows.add(id, actor.scope(), file);
                    return id;
                });
    }

    @Override
    public boolean read(UUID id, Actor actor, SpooledFile to) {
        return transactions.part(
                actor,
                () -> {
                    try {
                        return copied(id, to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private boolean copied(UUID id, SpooledFile to) throws IOException {
        to.restart();
        int from = 0;
        Optional<byte[]> piece = rows.piece(id, from, PIECE);
        while (piece.isPresent() && piece.get().length > 0) {
            to.take(piece.get(), piece.get().length);
            from += piece.get().length;
            piece = rows.piece(id, from, PIECE);
        }
        to.done();
        return piece.isPresent();
    }

    @Override
    public void delete(UUID id, Actor actor) {
        transactions.part(
                actor,
                () -> {
                    rows.remove(id);
                    return id;
                });
    }
}
