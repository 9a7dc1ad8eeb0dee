package london.dsco.network.attachment;

import jakarta.inject.Singleton;

/** The available stores, and the one that takes new files. */
@Singleton
class FilePlaces {

    private final DatabaseFiles database;
    private final ObjectFiles objects;
    private final KeptIn chosen;

    FilePlaces(DatabaseFiles database, ObjectFiles objects, AttachmentsConfig config) {
        this.database = database;
        this.objects = objects;
        this.chosen = config.keptIn();
    }

    /** Returns the store for new files. */
    FileStore chosen() {
        return of(chosen);
    }

    /** Returns a store, even one that is no longer chosen: files stay where they are. */
    FileStore of(KeptIn place) {
        return switch (place) {
            case DATABASE -> database;
            case OBJECT_STORE -> objects;
        };
    }
}
