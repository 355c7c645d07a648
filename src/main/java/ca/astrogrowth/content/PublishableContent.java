package ca.astrogrowth.content;

import ca.astrogrowth.storage.ObjectKey;
import java.util.UUID;

/**
 * What is published of an approved content.
 *
 * @param text whole, as readers see it: not yet escaped for any network
 * @param image a JPEG of 1200×627
 */
public record PublishableContent(ContentId id, UUID campaign, String text, ObjectKey image, String altText) {}
