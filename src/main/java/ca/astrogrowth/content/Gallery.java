package ca.astrogrowth.content;

import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.storage.ObjectStore;
import org.springframework.stereotype.Component;

/** Where the pictures of the workspace are kept. */
@Component
class Gallery {

    private final ObjectStore objects;

    Gallery(ObjectStore objects) {
        this.objects = objects;
    }

    /**
     * Each picture at a place of its own, before the row knows of it: a link never leads nowhere, and what was approved is
     * not overwritten by what is drawn next.
     */
    StoredPicture keep(ContentId id, Picture picture) {
        String hash = Hashes.of(picture.jpeg());
        String folder = "contents/" + id + "/" + hash.substring(0, 16) + "/";
        objects.put(folder + "original." + picture.extension(), picture.original(), picture.mimeType());
        objects.put(folder + "1080x1080.jpg", picture.square(), "image/jpeg");
        String path = objects.put(folder + "1200x627.jpg", picture.jpeg(), "image/jpeg")
                .path();
        return new StoredPicture(path, hash, picture.altText());
    }
}
