package ca.astrogrowth.leads;

/**
 * A row that was not imported.
 *
 * @param line of the file on which it begins
 * @param reason translation key: {@code import.refused.name}
 * @param text the row as it stands, cut
 */
public record ImportRefusal(int line, String reason, String text) {}
