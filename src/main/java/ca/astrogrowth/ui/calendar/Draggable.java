package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.publishing.PublicationView;

/** What may be dragged to another time. */
interface Draggable {

    PublicationView publication();
}
