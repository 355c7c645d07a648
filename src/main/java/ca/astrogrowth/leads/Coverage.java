package ca.astrogrowth.leads;

/**
 * How far a campaign's territory has been searched.
 *
 * @param tilesSearched those that were searched to the end
 * @param tilesWaiting those that are still to be searched
 * @param tilesCutShort searched ones that have more places than a search gives and are too small to be cut
 * @param placesSeen how many places were looked at, leads or not
 * @param estimatedShare of the territory's places that were looked at, 0 to 100; 100 only when all were
 */
public record Coverage(int tilesSearched, int tilesWaiting, int tilesCutShort, long placesSeen, int estimatedShare) {}
