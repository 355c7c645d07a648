package ca.astrogrowth.ui.kit;

import java.util.Set;

/** Light or dark. Until somebody chooses, the device decides. */
public class SchemeToggle extends Button {

    public static final String COOKIE = "astrogrowth_scheme";
    private static final Set<String> SCHEMES = Set.of("light", "dark");
    private static final String TOGGLE = """
            this.addEventListener('click', () => {
              const root = document.documentElement;
              const shown = root.dataset.scheme
                  || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
              root.dataset.scheme = shown === 'dark' ? 'light' : 'dark';
              document.cookie = $0 + '=' + root.dataset.scheme + ';path=/;max-age=31536000;samesite=lax';
            })""";

    public SchemeToggle() {
        super(Glyph.MOON.icon());
        makeQuiet();
        addClassName("scheme-toggle");
        setAriaLabel(getTranslation("shell.scheme"));
        setTitle(getTranslation("shell.scheme"));
        getElement().executeJs(TOGGLE, COOKIE);
    }

    public static boolean known(String scheme) {
        return SCHEMES.contains(scheme);
    }
}
