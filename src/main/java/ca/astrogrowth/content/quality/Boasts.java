package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.regex.Pattern;

/** Finds what a business may only say when it can prove it: awards, superlatives, offers. */
final class Boasts {

    private static final Pattern AWARD = Pattern.compile(
            "\\b(?:prix (?:d'excellence|du public|nationa\\w+|regiona\\w+|coup de coeur|gourmand|prestigieux)|grand prix"
                    + "|laureat\\w*|primee?s?|recompense\\w*|medaill\\w*|trophee\\w*|palmares|michelin|award\\w*|distinctions?"
                    + "|couronne\\w*|elue? (?:par|meilleur|restaurant|commerce|clinique|courtier)\\w*|certifi(?:e|ee)s?"
                    + "|accredit\\w+|gagnante?s? (?:du|de|d')|remport\\w+|finalistes?)\\b");

    private static final Pattern SUPERLATIVE = Pattern.compile(
            "\\b(?:le|la|les|des|du|nos?|au|aux|votre|notre|vos) meilleure?s?\\b"
                    + "(?! (?:moments?|voeux|souvenirs?|facons?|moyens?|choix))"
                    + "|\\b(?:le|la|les) plus (?:grand|ancien|reconnu|populaire|appreci|celebre|reput|fiable|rapide|efficace"
                    + "|moderne|recommand|aime|cote|couru|authentique|savoureu|beau|belle|bon|bas|prestigieu)"
                    + "|\\bnumero (?:un|1)\\b|\\bn[o°.] ?1\\b|#1\\b|\\b(?:incontournable|incomparable|imbattable|inegal\\w+"
                    + "|sans pareil|sans egal\\w*|unique en son genre|leader|chef de file|mieux cote\\w*|par excellence)");

    private static final Pattern OFFER = Pattern.compile(
            "\\b(?:gratuit\\w*|rabais|promo(?:tion)?s?|soldes?|a moitie prix|a bas prix|reduction de prix|prix imbattable\\w*"
                    + "|sans frais|remboursement garanti|satisfaction garantie|garanti\\w* (?:a vie|sans)|resultats? garantis?)\\b");

    private Boasts() {}

    static boolean award(String text, Facts facts) {
        return AWARD.matcher(without(facts, text)).find();
    }

    static boolean superlative(String text, Facts facts) {
        return SUPERLATIVE.matcher(without(facts, text)).find();
    }

    static boolean offer(String text, Facts facts) {
        return OFFER.matcher(without(facts, text)).find();
    }

    /** What is left when the facts are taken out: a bistro may be called « Le Meilleur ». */
    private static String without(Facts facts, String text) {
        String plain = Plain.of(text);
        for (Facts.Line line : facts.lines()) {
            String value = Plain.of(line.value());
            plain = value.length() < 3 ? plain : plain.replace(value, " ");
        }
        return plain;
    }
}
