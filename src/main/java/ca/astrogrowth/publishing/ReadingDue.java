package ca.astrogrowth.publishing;

import java.util.UUID;

/** It is time to ask LinkedIn how a post is received. */
record ReadingDue(String tenant, UUID publicationId) {

    static final String TOPIC = "engagement.due";
}
