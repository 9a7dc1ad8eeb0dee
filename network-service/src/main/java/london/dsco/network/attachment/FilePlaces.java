package london.dsco.network.attachment;

import jakarta.inject.Singleton;

/** The places that there are, and the one in which new files are kept. */
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

    /** Where new files are kept. */
    FileStore chosen() {
        return of(chosen);
    }

    /** Also a place that is no longer chosen: files stay where they are. */
    FileStore of(KeptIn place) {
        return switch (place) {
            case DATABASE -> database;
            case OBJECT_STORE -> objects;
        };
    }
}
