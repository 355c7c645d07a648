package ca.astrogrowth.sandbox.web;

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
    HIDDEN {
        @Override
        String html(String address) {
            return "<form method=\"post\"><label>Votre message <textarea name=\"message\"></textarea></label>"
                    + "<button>Envoyer</button></form>";
        }
    };

    abstract String html(String address);
}
