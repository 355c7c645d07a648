package ca.astrogrowth.sandbox.web;

import java.util.HexFormat;

/** How a site shows its addresses, when it does. */
enum EmailForm {
    MAILTO {
        @Override
        String html(String address) {
            return "<a href=\"mailto:" + address + "?subject=Bonjour\">" + address + "</a>";
        }
    },
    PLAIN {
        @Override
        String html(String address) {
            return "<span>" + address + "</span>";
        }
    },
    IN_WORDS {
        @Override
        String html(String address) {
            return "<span>" + address.replace("@", " [arobase] ").replace(".", " [point] ") + "</span>";
        }
    },
    IN_ENTITIES {
        @Override
        String html(String address) {
            StringBuilder html = new StringBuilder("<span>");
            address.chars().forEach(letter -> html.append("&#").append(letter).append(';'));
            return html.append("</span>").toString();
        }
    },
    /** Written from right to left, and shown so. */
    REVERSED {
        @Override
        String html(String address) {
            return "<span style=\"unicode-bidi: bidi-override; direction: rtl\">" + new StringBuilder(address).reverse()
                    + "</span>";
        }
    },
    /** Put together by a script, which leaves nothing to those who have none. */
    IN_DATA {
        @Override
        String html(String address) {
            String[] parts = address.split("@");
            return "<a href=\"#\" data-user=\"" + parts[0] + "\" data-domain=\"" + parts[1] + "\">Nous écrire</a>";
        }
    },
    /** As Cloudflare rewrites every page that goes through it. */
    CLOUDFLARE {
        @Override
        String html(String address) {
            int key = 0x42;
            StringBuilder code = new StringBuilder(HexFormat.of().toHexDigits((byte) key));
            address.chars().forEach(letter -> code.append(HexFormat.of().toHexDigits((byte) (letter ^ key))));
            return "<a href=\"/cdn-cgi/l/email-protection\" class=\"__cf_email__\" data-cfemail=\"" + code
                    + "\">[email&#160;protected]</a>";
        }
    },
    HIDDEN {
        @Override
        String html(String address) {
            return "<form method=\"post\"><label>Votre message <textarea name=\"message\"></textarea></label>"
                    + "<button>Envoyer</button></form>";
        }
    };

    abstract String html(String address);
}
