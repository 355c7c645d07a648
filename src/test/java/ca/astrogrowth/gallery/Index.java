package ca.astrogrowth.gallery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The page that shows all pictures: a row for each screen, a column for each look. */
final class Index {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>AstroGrowth in pictures</title>
            <style>
              body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #f7f4ec; color: #15231f; }
              section { display: grid; grid-template-columns: 1fr 1fr 3fr 3fr; gap: 1rem; align-items: start; }
              img { width: 100%%; height: auto; border: 1px solid #e5dfd0; border-radius: 8px; }
              li { color: #98291a; }
            </style>
            <h1>AstroGrowth in pictures</h1>
            %s
            </html>
            """;

    private Index() {}

    static String of(List<Screen> screens, Map<String, List<String>> remarks) {
        return PAGE.formatted(
                screens.stream().map(screen -> row(screen, remarks)).collect(Collectors.joining("\n")));
    }

    private static String row(Screen screen, Map<String, List<String>> remarks) {
        String pictures =
                Stream.of(Look.values()).map(look -> picture(screen, look)).collect(Collectors.joining());
        String found = Stream.of(Look.values())
                .map(look -> screen.name() + "-" + look.code())
                .flatMap(name -> remarks.getOrDefault(name, List.of()).stream().map(each -> name + ": " + each))
                .map(each -> "<li>" + HtmlUtils.htmlEscape(each) + "</li>")
                .collect(Collectors.joining());
        return "<h2>%s</h2><ul>%s</ul><section>%s</section>".formatted(screen.name(), found, pictures);
    }

    private static String picture(Screen screen, Look look) {
        return "<a href=\"%1$s-whole.png\"><img src=\"%1$s.png\" alt=\"%1$s\" width=\"%2$d\" height=\"%3$d\"></a>"
                .formatted(screen.name() + "-" + look.code(), look.width(), look.height());
    }
}
